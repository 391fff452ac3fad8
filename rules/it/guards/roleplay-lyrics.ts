import type { Guard } from '../../../lib/engine/rule';

/** Played, acted or sung. A threat is never made smaller by this, nor an invitation to role-play itself. */
export default {
  match: [
    '(roleplay|role play|gdr|gioco di ruolo|in character|ooc|mio personaggio|tuo personaggio|d&d|dungeon|png|campagna di)',
    '(testo di canzone|ritornello|strofa|la canzone|quella canzone|canta|copione|scena|atto primo|battuta|🎵|🎶)',
    '(cavaliere|mago|elfo|nano|castello|regno|pozione|strega|drago|pirata|vampiro)',
  ],
  reach: 'message',
  factor: 0.4,
  spares: ['threat', 'boundary-test', 'platform-move', 'self-distress', 'self-refusal'],
  means: 'Words of a song, a story or a game with parts.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'il mago sussurra non dirlo a tua madre' },
    { kind: 'secrecy', text: '🎵 non dirlo a tua madre 🎵' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'non dirlo a tua madre' },
    { kind: 'threat', text: 'pubblico le tue foto, dice il re del castello' },
  ],
};

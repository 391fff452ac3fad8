import type { Guard } from '../../../lib/engine/rule';

/** Played, acted or sung. A threat is never made smaller by this, nor an invitation to role-play itself. */
export default {
  match: [
    '(ooc|rp|rollenspiel|mein charakter|dein charakter|npc|dnd|kampagne|theaterstück|hörspiel|drehbuch|szene)',
    '(songtext|lyrics|refrain|strophe|das lied|im lied|der song|🎵|🎶)',
    '(ritter|zauberer|elf|elfe|zwerg|königreich|burg|zaubertrank|schurke|pirat|drache|hexe)',
    'der (könig|prinz|drache|zauberer|geist)',
  ],
  reach: 'message',
  factor: 0.4,
  spares: ['threat', 'boundary-test', 'platform-move', 'self-distress', 'self-refusal'],
  means: 'Words of a song, a story or a game with parts.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'der zauberer flüstert sag deiner mama nix' },
    { kind: 'secrecy', text: '🎵 sag deiner mama nix 🎵' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'sag deiner mama nix' },
    { kind: 'threat', text: 'ich poste dein bild, du könig der deppen' },
  ],
};

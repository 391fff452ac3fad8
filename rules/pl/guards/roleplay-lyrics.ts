import type { Guard } from '../../../lib/engine/rule';

/** Played, acted or sung. A threat is never made smaller by this, nor an invitation to role-play itself. */
export default {
  match: [
    '(rp|roleplay|ooc|in character|moja postac|twoja postac|twoje postac|npc|dnd|rpg|kampania|mistrz gry)',
    '(tekst piosenki|refren|zwrotka|piosenka|piosenki|🎵|🎶|w filmie|w serialu|scenariusz|scenariusza|kwestia|dialog)',
    '(rycerz|rycerzu|czarodziej|czarownica|elf|krasnolud|ksiezniczka z|krolestwo|zamek|smok|pirat|krol|krolowa|wampir)',
  ],
  reach: 'message',
  factor: 0.4,
  spares: ['threat', 'boundary-test', 'platform-move', 'self-distress', 'self-refusal'],
  means: 'Words of a song, a story or a game with parts.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'czarodziej szepcze nie mow mamie' },
    { kind: 'secrecy', text: '🎵 nie mow mamie 🎵' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'nie mow mamie' },
    { kind: 'threat', text: 'wrzuce twoje foty na klasowa, krol' },
  ],
};

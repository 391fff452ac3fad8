import type { Guard } from '../../../lib/engine/rule';

/** Played, acted or sung. A threat is never made smaller by this, nor an invitation to role-play itself. */
export default {
  match: [
    '(hrp|hors rp|en rp|jdr|pnj|donjons et dragons|mon personnage|ton personnage)',
    '(paroles|refrain|couplet|la chanson|cette chanson|🎵|🎶)',
    '(chevalier|sorcier|elfe|nain|chateau|potion|dragon|royaume|pirate|replique|piece de theatre)',
    'le (roi|prince|mage|mechant)',
  ],
  reach: 'message',
  factor: 0.4,
  spares: ['threat', 'boundary-test', 'platform-move', 'self-distress', 'self-refusal'],
  means: 'Words of a song, a story or a game with parts.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'le sorcier murmure dis rien à ta mère' },
    { kind: 'secrecy', text: '🎵 dis rien à ta mère 🎵' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'dis rien à ta mère' },
    { kind: 'threat', text: 'je vais publier tes photos, roi du château' },
  ],
};

import type { Guard } from '../../../lib/engine/rule';

/** A tale is being played: its words stand in this message or one of the two before. */
export default {
  match: [
    '(mage|sorcier|sorciere|elfe|dragon|potion|chevalier|royaume|crapaud|donjon|goblin|gobelin|des de vie|lance un de)',
  ],
  reach: 'nearby',
  factor: 0.4,
  only: ['control-harm', 'meet-offline', 'secrecy', 'alone-probe', 'pressure'],
  means: 'Words of a tale that is played.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'control-harm', text: "obéis-moi ou je te change en crapaud, tu m'appartiens" },
    { kind: 'meet-offline', text: 'viens seule ! je suis un elfe' },
  ],
  leaves: [
    { kind: 'control-harm', text: "tu m'appartiens" },
    { kind: 'meet-offline', text: 'viens seule' },
  ],
};

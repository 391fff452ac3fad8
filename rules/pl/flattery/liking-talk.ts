import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(lubie|uwielbiam|fajnie|super|dobrze|milo|swietnie) ..2 (z toba|ci) ..2 (gadac|pisac|rozmawiac|gada|pisze|rozmawia)',
    '(tylko ty|nikt|nikt inny) ..2 (mnie)? ..1 (rozumiesz|rozumie|slucha)',
    '(ciesze sie|fajnie) ze ..2 (cie poznalem|cie poznalam|jestes|piszesz)',
  ],
  confidence: 'faint',
  means: 'Says how good it is to talk with the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['lubię z tobą pisać', 'fajnie się z tobą gada', 'cieszę się że cię poznałam'],
  passes: ['lubie pisac opowiadania', 'pani opowiadala o dinozaurach', 'fajnie ze wygralismy'],
};

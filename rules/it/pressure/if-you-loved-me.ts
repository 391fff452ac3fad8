import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'se ..1 (mi (amassi|volessi bene|ami|vuoi bene|amavi|volevi bene|vuoi)|ci tieni|ci tenessi|ti fidi|ti fidassi|tieni a me|tenessi a me|fossi (mio amica|mio amico|davvero)|sei (mio amica|mio amico|davvero)) ..2 (lo (faresti|fai|farai)|me (la|lo|le) (mandi|manderesti|daresti|fai)|(verresti|vieni|mandi|mandami|fallo|dimmi|rispondi|accendi|accenderesti|dimostralo|dimostramelo|non avresti|non diresti|ti faresti))',
    '(non ti fidi|non ti fideresti|non hai fiducia|ti fidi o no|ti fidi di me|ti fidi) ..1 (di me|$?)',
    '(dimostramelo|dimostra) ..1 (che)? (mi ami|ci tieni|ti fidi|mi vuoi|sei|$)',
    '(fidati|fidati di me|puoi fidarti|ti puoi fidare) (di me)? ..1 (non succede|non ti faccio|non ti succede|nessuno|tranquilla|tranquillo|dai|e|$)',
    '(pensavo|credevo|credevo che|pensavo che) ..1 (fossimo|fossi|eri|eravamo|ci tenessi|mi volessi|tu fossi) ..2 (amici|amica|amico|diversa|diverso|grande|matura|matur|bene|piu)',
  ],
  unless: [
    '(prof|mister|meteo|istruzioni|google|ricetta|navigatore) ..5',
    '..5 (ricetta|istruzioni|buonissima|buonissimo|film)',
  ],
  confidence: 'strong',
  means: 'Tests love, trust or friendship to make the child do something.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'se mi amassi lo faresti',
    'nn ti fidi di me?',
    'fidati dai',
    'pensavo fossimo amici',
    'se ci tieni me la mandi',
  ],
  passes: [
    'se ti fidi del meteo usciamo',
    'fidati e buonissima',
    'pensavo fossi a scuola',
    ['se mi vuoi in squadra dimmelo', 'se vuoi vieni alla festa'],
  ],
};

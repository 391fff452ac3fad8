import type { Examples, Rule } from '../../../lib/engine/rule';
import hush from '../vetoes/hush';

export default {
  match: [
    '(shh|shhh|sst|ssh|zitta|zitto) ..2 (mi raccomando|ok|$)',
    '(non|mica) (fare|farti) (la spia|spia|domande)',
    '(mi posso|posso) fidare (di te)?',
    'che rimanga (tra|qui)',
    '(non lo)? (diciamo|diremo) a nessuno',
  ],
  unless: [...hush, '(biblioteca|lezione|film|prof) ..4'],
  confidence: 'weak',
  means: 'Asks in passing for silence, which tells something only beside other signs.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'shh mi raccomando',
    ['posso fidarmi di te?', 'posso fidare di te'],
    'non fare la spia',
    'zitta mi raccomando',
  ],
  passes: ['zitti che inizia il film', 'in biblioteca zitto ok', 'posso fidarmi del meteo'],
};

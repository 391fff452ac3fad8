import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(nadie|tus amigos|tus amigas|tus padres|tu familia) ..2 (te entiende|te entienden|te quiere|te quieren|te comprende|te comprenden|te valora|te valoran)',
    '(solo|unicamente) yo te (entiendo|comprendo|quiero|cuido)',
    'no necesitas a nadie mas',
  ],
  confidence: 'strong',
  means: 'Sets the child against family and friends, as if only the other one cared.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'nadie te entiende como yo',
    'solo yo te comprendo',
    'tus padres no te entienden',
    'no necesitas a nadie mas',
  ],
  passes: ['nadie entiende este ejercicio', 'mis padres no entienden la tele nueva', 'solo yo tengo la skin rara'],
};

import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(zglosze|zreportuje|zbanuje|dostaniesz bana|ban na|strace|stracisz konto|usune ci konto|zablokuje ci konto|zglaszam) ..7 (chyba ze|jak nie|jesli nie|jezeli nie|albo|bo nie|dopoki nie)',
    '(jak|jesli|jezeli) nie ..6 (zglosze|zreportuje|zbanuje|dostaniesz bana|stracisz konto|skasuje ci konto)',
    '(wyslij|pokaz|dawaj|zrob|zaplac) ..6 (bo|albo|inaczej) ..2 (zglosze|zbanuje|zreportuje|dostaniesz bana)',
  ],
  unless: [
    ...quoted,
    '..9 (wolisz grac|przestaniesz oszukiwac|cheatowac|czitowac|przeklinac|spamowac|regulamin|hackow|czitow)',
    '(cheaty|czity|spam|regulamin|wulgaryzmy) ..9',
    '(turnieju|konkursu) ..9',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Threatens with a ban or a report unless the child does as told.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'zglosze cie i dostaniesz bana chyba ze wyslesz zdj',
    'jak nie wyślesz to zbanuję ci konto',
    'wyslij albo cie zglosze',
  ],
  passes: [
    'zgłoszę cię do turnieju chyba że wolisz grać solo',
    'zgłoszę go adminowi',
    'jak nie przestaniesz czitowac to zglosze',
  ],
};

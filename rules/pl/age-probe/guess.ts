import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(masz|pewnie masz|wygladasz na|dalbym ci|dalabym ci|obstawiam|strzelam ze masz) ..1 (jakies|z|okolo|pewnie)? #AgeNumber (lat|$)',
    '(#AgeNumber czy|#AgeNumber albo) #AgeNumber',
    'jestes ..1 (pelnoletnia|pelnoletni|nieletnia|nieletni|niepelnoletnia|niepelnoletni|dorosla|dorosly)',
    '(masz|skonczylas|skonczyles) ..1 (juz)? ..1 (pietnascie|osiemnascie|#AgeNumber|18|15) ..1 $?',
    '(mlodsza|starsza|mlodszy|starszy) ode mnie',
  ],
  unless: [...play, '#AgeNumber ..1 (pkt|punktow|min|zl|killi|vs|poziom|lvl|do|minut|meczow)'],
  confidence: 'fair',
  slot: 'age',
  means: 'Guesses the age of the child so that they correct it.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['masz z 13 lat?', 'jesteś pełnoletnia?', 'wyglądasz na 15'],
  passes: ['masz 13 punktow', '15 minut i jestem', 'dorosły bilet'],
};

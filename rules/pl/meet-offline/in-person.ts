import type { Examples, Rule } from '../../../lib/engine/rule';
import family from '../vetoes/family';
import play from '../vetoes/play';

export default {
  match: [
    '(spotkajmy|spotkamy|spotkac|zobaczymy|zobaczyc|poznac|umowimy|umowmy|widziec|spotykamy) ..5 (na zywo|w realu|irl|w prawdziwym zyciu|w cztery oczy|osobiscie|u mnie|u ciebie)',
    '(spotkamy|spotkajmy|umowimy|umowmy) sie ..3 (kiedys|gdzies|jutro|dzis|w sobote|w weekend|w piatek|w niedziele|po szkola|#Clock|o #Number|przy|w parku|na miescie|w galerii|kolo|pod|za|w|na)?',
    '(chce|chcialbym|chcialabym|chcesz|mozemy|moglibysmy|masz ochote) ..3 (spotkac|cie poznac|sie spotkac|sie zobaczyc|wyjsc gdzies)',
    '(przyjade|wpadne|przyjechac) ..3 (do ciebie|do twoje miasta|w twoje okolice|do twoje)',
    '(wpadniesz|przyjdziesz|przyjedziesz) do mnie',
    'irl',
  ],
  unless: [...play, ...family, '..4 (cala klasa|w szkola|na lekcji|na apelu)'],
  confidence: 'strong',
  means: 'Wants to meet in real life somebody who is only known online.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['spotkajmy się na żywo', 'chce sie z toba spotkac', 'spotkamy sie jutro w parku?', 'przyjadę do ciebie'],
  passes: ['spotkajmy sie na spawnie', 'zobaczymy', 'spotkanie z poeta w bibliotece'],
};

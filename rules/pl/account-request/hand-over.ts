import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(daj|dasz|pozycz|pozyczysz) ..2 (mi)? ..1 (pograc|zagrac|wejsc) ..2 (na|z) ..1 (twoje|swoje|tym) konto',
    '(wbije|podbije|zrobie|nabije) ..2 (ci)? ..3 (range|lvl|poziom|level) ..2 (na|z) ..1 twoje ..1 konto',
    'mam dostac dostep',
    '(zaufaj|nie ukradne) ..4 (konto|haslo)',
  ],
  unless: [...quoted],
  confidence: 'fair',
  means: 'Wants to play or act on the account of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['daj pograc na twoim koncie', 'nabiję ci rangę na twoim koncie', 'nie ukradnę ci konta'],
  passes: ['ukradli mi konto', 'gram na swoim koncie', 'zakładam nowe konto'],
};

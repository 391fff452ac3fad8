import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';
import schoolWords from '../vetoes/school-words';
import surprise from '../vetoes/surprise';

export default {
  match: [
    '#NotTell ..3 #Adult',
    '#Adult ..2 #NotTell',
    '#Adult (nic|ani) ..2 (slowa|$)',
    '#Adult ..1 (nic|ani|zero) ..1 nie (mow|mowisz|gadaj|powiesz|wspominaj)',
    'nic ..2 nie ..1 (mow|powiesz|mowisz|wspominaj|gadaj) ..2 #Adult',
    'nie rozmawiaj ..3 (z|ze) ..1 #Adult',
    '(wobec|przed) ..1 #Adult ..3 (#NotTell|poufnosc|dyskrecja|tajemnica|sekret|milcz)',
    '(poufnosc|poufnosci|dyskrecja|dyskrecje|sekret|milczenie) ..3 (wobec|przed) ..1 #Adult',
    '#Adult ..6 nie (dowie|dowiedza|dowiedzieli|dowiedzial|dowiedziala|skapna|kapna|skapnie)',
    '#Adult nie (zrozumialaby|zrozumialby|zrozumieliby|pozwolilaby|pozwolilby) ..3 ze ..3 (rozmawiasz|piszesz|gadasz|spotykasz|znasz)',
    '(oszczedz|oszczedzmy|oszczedzimy) ..3 (#Adult|jej|mu|im) ..2 (nerwow|zmartwien|stresu)',
    '#Kin ..3 (na razie|potem|pozniej|dopiero|kiedys) ..1 (powiemy|poinformujemy|powiesz|sie dowie)',
    '#Kin (poinformujemy|powiemy|powiesz) ..2 (po|potem|pozniej|kiedys|dopiero|jak)',
    'bez wiedzy ..1 #Adult',
  ],
  unless: [
    ...quoted,
    ...surprise,
    ...schoolWords,
    '#Adult ..2 nie ..1 (mow|powiedz) ..1 $?',
    '(prosze pani|prosze pana) ..9',
    '#NotTell ..1 (pani|pan) $',
    '..9 (tajne|zespol)',
    '#NotTell ..3 przeciwnika ..3',
    '(ze|zebys) ..1 (przyjd|przyjdziesz)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Asks the child to keep something from a grown-up or someone close who could help.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'nie mow mamie',
    'mamie nic nie mow',
    'tylko nie mow starym ze pisalismy',
    'nie musisz mówić o tym rodzicom',
    'n mow mamie',
    'ani słowa tacie',
  ],
  passes: [
    'nie mow mamie, to niespodzianka',
    'powiedz mamie ze obiad gotowy',
    'nie mów tacie co mu kupiliśmy na urodziny',
    'nie powiedziałam mamie',
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(gdybys|jakbys|jesli|jak|jezeli) ..1 (mnie|mi) (naprawde)? (kochasz|kochala|kochal|lubisz|lubila|lubil|ufasz|ufala|ufal) ..2 (to|bys|zrob|wyslij|zrobisz|pokaz)',
    '(gdybys|jakbys) mnie (kochala|kochal|lubila|lubil) ..6',
    'nie (kochasz|lubisz|ufasz) ..1 (mnie|mi|juz)',
    '(udowodnij|pokaz|udowodnisz) ..2 (ze)? ..2 (mi ufasz|mnie kochasz|ci zalezy|mnie lubisz)',
    '(myslalem|myslalam|sadzilem|wydawalo mi sie) ze ..3 (jestesmy (przyjaciolmi|znajomi|blisko|para)|mnie|mi ufasz|jestes inna|jestes inny|przyjaciolmi|ci zalezy|sie lubimy)',
    '(zawiodlas|zawiodles|rozczarowalas|rozczarowales|ranisz|zraniles|zranilas|krzywdzisz) mnie',
    '(przykro mi|smutno mi|jest mi przykro) ..2 (przez ciebie|ze nie|ze mi nie)',
    '(jestem|bede) ..2 (smutny|smutna|zly|zla) ..3 (na ciebie|przez ciebie|jak nie|jesli nie)',
    '(wisisz|jestes mi) ..1 (mi)? ..1 (winna|winny|to)',
  ],
  unless: [...play, '..6 (matme|matmy|diamenty|dychy|za pizze|gol)'],
  confidence: 'strong',
  means: 'Puts pressure on the child to do what they do not want to.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['gdybyś mnie kochała to byś wysłała', 'myślałem że mi ufasz', 'nie ufasz mi?', 'zawiodłaś mnie'],
  passes: ['jak lubisz to zagrajmy', 'myslalem ze jestesmy w parze na matmie', 'kocham pizze'],
};

import type { Examples, Rule } from '../../../lib/engine/rule';
import quoted from '../vetoes/quoted';

export default {
  match: [
    '(mit ki|per ki|ki app|mit ai|mit einer app|deepfake|gephotoshopt|photoshop|fotomontage|bearbeitet|gefaked|gefakt|ki bild|ki bilder|ki foto) ..8 (nackt|ohne|nacktbild|klamotten|echt aus|glaubt|keiner merkt|klasse|ausgezogen) ..4',
    '(nacktbild|nacktbilder|ohne klamotten|ausgezogen) ..4 (mit ki|per ki|gefaked|generiert)',
    '(dein gesicht|dein kopf|von dir|dein bild) ..6 (nackt|nacktbild|nacktfoto|ohne klamotten|ohne was|montiert|reinmontiert|auf ein körper|deepfake|gefaked)',
    '(glaubt dir|wird dir glauben|glaubt dir eh|niemand glaubt) ..3 (niemand|keiner|dass es|dass das|es fake) ..4 (fake|ki|nicht du|nicht echt|bearbeitet)',
    '(sieht|sehen) ..2 (echt|täuschend echt|wie echt) aus ..4 (niemand|keiner|glaubt|klasse|eltern|mama|du bist)',
  ],
  unless: [
    ...quoted,
    '(minion|anime|comic|cartoon|disney|pixar|superheld|alt|filter|lustig|ronaldo|messi|katzenohren|hund|poster) ..9',
    '..9 (minion|anime|comic|cartoon|disney|pixar|superheld|filter|lustig|ronaldo|messi|katzenohren|poster|sticker)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says to have made a false picture of the child, or to be able to.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'hab mit ki ein bild von dir gemacht ohne klamotten',
    'dein gesicht hab ich da reinmontiert, sieht voll echt aus',
    'keiner glaubt dir dass das fake ist',
  ],
  passes: [
    'hab mit ki ein bild von dir als minion gemacht',
    'dein gesicht mit filter haha anime',
    'das video sieht echt aus aber ist gta',
  ],
};

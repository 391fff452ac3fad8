import type { Guard } from '../../../lib/engine/rule';

/** A lesson, a poster, a warning: an unmistakable safety word, or two others near each other. */
export default {
  match: [
    '#SafetyWord ..9 #SafetyWord',
    '#SafetyWord #SafetyWord',
    '(zaufanemu|zaufany|zaufanej) (dorosly|dorosla|osobie)',
    '(bezpieczenstwo|bezpieczny|bezpiecznie|bezpieczne) (w sieci|w internecie|internet|online)',
    '(dzien bezpiecznego internetu|telefon zaufania|sygnaly ostrzegawcze|116 111|niebieska linia)',
    '(zasada|punkt|lekcja) #Number',
    'nigdy nie (podawaj|wysylaj|spotykaj|ufaj|podawajcie|wysylajcie)',
    '(jesli|jak|gdy) ktos ..3 (napisze|pisze|poprosi|prosi|mowi|powie|chce)',
  ],
  reach: 'message',
  factor: 0.1,
  means: 'Teaches how to stay out of trouble online.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'sygnaly ostrzegawcze: ktos pisze nie mow mamie' },
    { kind: 'image-request', text: 'nigdy nie ufaj komus kto pisze wyslij swoje zdjecie' },
  ],
  leaves: [{ kind: 'secrecy', text: 'nie mow mamie bo cie zglosze' }],
};

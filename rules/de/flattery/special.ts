import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(du bist|bist|bist du) ..3 (was besonderes|etwas besonderes|besonders|so besonders|einzigartig|ein engel|perfekt|ein traum|wunderschön|wunderhübsch|so hübsch|so süß|voll süß|mega süß|echt süß|mega hübsch|voll hübsch|bildhübsch|so schön|so reif|echt reif|zuckersüß|zum anbeißen|unwiderstehlich|traumhaft|ne hübsche|das hübscheste|die hübscheste|die schönste)',
    '(bist) ..2 (anders als|nicht wie|ganz anders als) ..3 (anderen|andere|alle|mädchen|jungs|in dein alter)',
    '(noch nie|nie zuvor|nie|selten) ..4 (jemand|ein mädchen|ein jungen|so ein|so wen|wen) ..4 (wie dich|wie du|getroffen|kennengelernt|verstanden|erlebt)',
    '(niemand|keiner) ..3 (so wie du|wie du|versteht mich|versteht mich so)',
    '(mein|du bist mein) (prinzessin|lieblingsmensch|lieblingsmädchen|sonnenschein|traummädchen|engel|ein und alles|schatz|süße|süßer|maus|baby|kleine|seelenverwandte|seelenverwandter)',
    '(seelenverwandt|seelenverwandte|schicksal|füreinander bestimmt|besondere verbindung|tiefe verbindung|ne verbindung|ein verbindung|auf einer wellenlänge)',
    '(denk|denke|muss) ..3 (immer|ständig|den ganzen tag|nur|dauernd|pausenlos) ..2 (an dich)',
    '(ich)? (liebe|lieb|mag|hab) ..1 dich ..2 (so sehr|jetzt schon|schon so|lieb|sehr|über alles|so) ..1',
    '(nur) (mit dir|dir) ..2 (kann ich|reden|vertrau)',
    '(wow|hübsche|hübscher|süße|süßer|schöne|wunderschöne) ..1 (augen|lächeln|figur|haare|stimme|beine|gesicht)',
  ],
  unless: ['(dein|die|das|der) ..2 (hund|katze|bild|zeichnung|base|build|skin|lied|video|kuchen|welpe|hamster) ..6'],
  confidence: 'fair',
  means: 'Praises the child out of proportion, as if nobody else were like them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'du bist was besonderes',
    'bist nicht wie die anderen mädchen',
    'hab noch nie jemanden wie dich getroffen',
    'meine prinzessin',
    'ich denk den ganzen tag an dich',
  ],
  passes: ['deine katze ist so süß', 'das bild ist wunderschön', 'noch nie so ein spiel gesehen'],
};

import type { Examples, Rule } from '../../../lib/engine/rule';
import recit from '../vetoes/recit';

export default {
  match: [
    '(rp|roleplay) ..2 (romance|couple|amour|nous deux|chaud|prive|toi et moi)',
    '(on fais|on dis que) ..3 (on est en couple|je suis ton mec|tu es ma copine|tu es ma femme|on sort ensemble)',
    '(c est quoi|quel est) ..1 ton type (de|d) (mec|meuf|homme|garcon|fille)',
    '(tu aimes|tu kiffe|tu preferes) ..1 (quoi|qui|quel) ..1 (chez|comme) (un|une|les) (mec|homme|garcon|fille|meuf)',
    '(imagine) ..1 (on est|toi et moi|nous deux) ..3 (lit|plage|seul|ensemble|couple)',
  ],
  unless: [...recit, '(soeur|frere|serie|film|livre|anime) ..5'],
  confidence: 'fair',
  means: 'Wants to play lovers, or asks what the child likes in love.',
} satisfies Rule;

export const examples: Examples = {
  flags: ["c'est quoi ton type de mec", 'imagine toi et moi seuls', 'on fait un rp romance'],
  passes: ['le rp police est ouvert', 'imagine on est en vacances', 'tu préfères quel type de cours'],
};

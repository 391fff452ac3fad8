import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ (nein|nope|nicht|never|niemals|vergiss es|vergiss|lieber nicht|besser nicht|auf keinen fall|sicher nicht|bestimmt nicht|garantiert nicht|nicht wirklich|nein danke|nein sorry|ne|ne du|nicht jetzt|jetzt nicht) ..3',
    '(will|mag|möchte|mach|mache|schick|schicke|darf|trau|kann) (ich|mich|das|es|dir|ich das|mi)? ..3 (nicht|nichts|kein|nie) ..2',
    '(ich) (will|mag|möchte|mach|mache|schick|schicke|darf|kann|trau mich) ..4 (nicht|nichts|kein)',
    '(hör auf|hör auf|lass das|lass mich|lass mich in ruhe|lass es|stop|stopp|es reicht|genug|geh weg|verschwinde|nerv nicht|hau ab|verpiss dich|nerv mich nicht|schluss jetzt)',
    '(blockier|blockiere|block|blocke|melde|meld) dich',
    '(sag|sage|erzähl|erzähle|zeig|zeige) ..2 (es|das)? ..1 (mein|meiner|meinen) ..1 (mama|papa|eltern|lehrerin|lehrer|schwester|bruder)',
  ],
  unless: [
    '(nein|ne) ..2 (wie geil|oder|echt|krass|wirklich|wie süß|ich lach|ich mein|ich meine|der|die|das ist|quatsch)',
    '(kann|will|mag) ..4 nicht (mehr|warten|glauben|schlafen|lachen) ..2',
    '(hör auf|stopp|stop) ..2 (ich lach|ich kann nicht|lachen|😂|zu lachen)',
  ],
  confidence: 'strong',
  speaker: 'self',
  means: 'You say no, or ask the other one to stop; that must be enough.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['nein', 'ich will das nicht', 'lass mich in ruhe', 'hör bitte auf', 'ich sag das meiner mama'],
  passes: ['nein wie geil', 'ich kann nicht mehr vor lachen', 'ich mag das spiel'],
};

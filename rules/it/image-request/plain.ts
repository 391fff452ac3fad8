import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '^ ..1 #SendMe (un|qualche|altro|altra|altre|di|piu|due|2|3|subito|adesso|sta|questo|un altra|qualche altro|tante|solo un|almeno un|delle|sti|le|la|un po di)? (#Picture) (dai|adesso|ora|subito|veloce|per favore|su|allora|tesoro|amore|bella|piccola|qui|qua|di adesso|di ora|in tempo reale|come prova|$)',
    '#SendMe (un|qualche|altro|altre|piu)? #Picture (adesso|ora|subito|di adesso|di ora|di questo momento|in tempo reale)',
    '^ ..1 (un)? (foto|selfie) (adesso|ora|subito|dai|per me|$?)',
    '(me la|me lo|me le|me li|me ne) (mandi|invii|passi|fai) (un|un altro|un altra|qualche|altro|altre)? (#Picture|$?)',
    '^ ..1 (mandamela|mandamelo|mandamele|mandamene|mandamene un altra|mandamene un altro|inviamela|inviamele) (adesso|ora|subito|dai|solo a me|per favore|un|un altra|$)',
    'perche non #SendMe (un|qualche|altro|altre)? ..1 #Picture ($?|solo|dai|adesso)',
    '^ ..2 (un|altra|un altra|adesso|ora) ..1 (senza (felpa|maglia|maglietta|vestiti|niente|pigiama)|in (costume|intimo|bikini|pigiama|mutande)) $?',
  ],
  unless: [
    ...picture,
    '(me la|me lo|me le|me li) (mandi|passi|invii|fai) $?',
    '#Thing ..9 #SendMe',
    '(mandamela|mandamelo|mandamele) (a casa|su classroom|entro|via mail|per mail) ..3',
  ],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  means: 'Asks for a picture with no word on what shall be on it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mandami foto',
    'mandami una foto dai',
    'mnd foto adesso',
    'fammi una foto adesso //',
    ['foto ora?', 'inviami un video'],
    "mandamene un'altra dai",
  ],
  passes: [
    'mandami la foto dei compiti',
    'mandami una foto del gatto',
    'bella la torta! mandami una foto',
    'mi mandi la foto della lavagna?',
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(saigne|sang) ..4 (pour (moi|nous|le|la)|groupe|amour|prouve|preuve|toi)',
    '(prouve|preuve|amour|loyaute|initiation|serment) ..5 (sang|lame|cutter|coupe|brule|cicatrice|couteau)',
    '#Mal ..1 (ta|ton|tes|la|le) #Peau ..4 (et|poste|film|filme|envoie|initiation|maintenant|sinon|prouve|$)',
    '(va|vas|vas y|va donc) ..1 (te|vous) (pends|tue|suicide|noyer|jeter|flinguer|crever|creve|meurs)',
    '^ (creve|meurs) (le monde|on|personne|sale|toi|$)',
    '(monde|tout le monde|on|famille) ..2 (portera|porterait|sera|serait|irait|ira) ..1 mieux ..3',
    '(tape|cogne|frappe|claque) (toi|ta tete|la tete) ..3 (mur|table|sol|fort)',
    'tape toi ..2 (tete|main|doigts) ..3',
    '(fais|fait) toi ..1 mal $',
    'si tu ..8 je me (scarifie|coupe|mutile|brule|tue|pends|suicide)',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(film|boss|serie|jeu video|prise de sang|don du sang|nez|genou|ballon|epingle) ..8',
    '..8 (film|du boss|serie|prise de sang|don du sang|du nez|ballon|epingle|cheveux|frange|avec la cire|pas)',
    '(pas|jamais) ..2 (brule|coupe|tape|frappe|mal)',
    '(brule|coupe|tape|frappe) pas ..4',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants blood, pain or death of the child, as a proof, for a group or out of spite.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ce soir tu saignes pour le groupe',
    'prouve-moi ton amour par le sang',
    'tape toi la tete contre le mur',
    "crève, le monde s'en portera mieux",
    'fais-toi mal',
  ],
  passes: ['tape la tête du boss contre le mur', "crève le ballon avec l'épingle", 'brûle pas ta main avec la cire'],
};

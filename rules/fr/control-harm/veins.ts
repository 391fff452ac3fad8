import type { Examples, Rule } from '../../../lib/engine/rule';
import jeu from '../vetoes/jeu';
import recit from '../vetoes/recit';

export default {
  match: [
    '(tu|vous) (quitte|pars|bloque|laisse|lache|reponds pas|me bloques|me laisses|me quittes) ..3 je me ..1 (tue|coupe|scarifie|suicide|pends|bute|mutile|fais du mal|jette)',
    '(coupe|ouvre|taille|tranche) ..1 (les|tes|mes) veines',
    'si tu ..6 je me (fous|jette|balance|lance) ..1 (sous|par|du) ..2 (train|metro|bus|fenetre|pont|camion|toit)',
    '(prends|sors|trouve) ..1 (une|un|la|le) (lame|rasoir|cutter|couteau|briquet) ..3 (pour moi|fais le|prouve|filme)',
    '(va|vas) ..1 (te|vous) (crisser|jeter|jette|foutre|lancer|balance) ..3 (pont|falaise|toit|train|metro|voie|fenetre|balcon)',
    '^ ..4 creve (si|$)',
    'tu ..1 (es|vaux|sers|seras) ..1 (rien|a rien) ..1 (sans moi|sans nous|alors creve|donc obeis)',
    'personne ..2 (apercevoir|apercevra|remarquera|se en rendra compte|verra la difference) ..2',
  ],
  unless: [
    ...jeu,
    ...recit,
    '(ballon|pneu|bulle|film|serie|fromage|faim|dalle|chaud|soif) ..6',
    '..6 (ballon|pneu|bulle|film|serie|la dalle|de faim|de chaud|de soif|de rire|piscine|eau)',
    '(je|on) ..1 creve ..3',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Own harm as a lever, or a push to jump or die, in plain words.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['tu quittes jme coupe les veines', 'va te crisser en bas du pont', 'crève si tu veux', "t'es rien sans moi"],
  passes: ['je crève de chaud', 'va te jeter dans la piscine', 'tu quittes la table jmange ta part'],
};

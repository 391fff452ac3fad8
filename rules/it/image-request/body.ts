import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '#SendMe ..6 #Body',
    '#Picture ..3 #Body',
    '(voglio|vorrei|posso|potrei|fammi|lasciami|mi fai|mi piacerebbe|mi fa impazzire) ..2 (vedere|vederti|guardare|guardarti) ..4 #Body',
    '(come|quanto|bella|bello|carina) ..2 (sei|stai|saresti|staresti) ..2 (in costume|in bikini|in intimo|in mutande|in pigiama|senza maglietta|senza vestiti|svestita|svestito)',
    '(togliti|levati|togli|leva|sfilati|alza|alzati|abbassa|solleva|sbottona|sbottonati|tira su|tirati su|tira giu) ..3 (maglietta|maglia|felpa|pantaloni|gonna|vestiti|tutto|pigiama|camicia|top|canottiera|calze|calzini|reggiseno) ..4',
    '(spogliati|svestiti|denudati) ..3',
    '(mettiti|indossa|vestiti|cambiati) ..2 (costume|bikini|pigiama|minigonna|gonna|top|intimo|qualcosa di (carino|corto|scollato|leggero)) ..5 (per me|e fammi|e fatti|e mandami|cam|foto|voglio|davanti)',
    '(girati|fai un giro|gira su te stessa|alzati in piedi|allontanati|siediti) ..4 (cam|davanti|fammi vedere|che ti vedo|cosi ti vedo|per me)',
    '(in|a) (pigiama|costume|intimo|bikini) ..3 (fai vedere|fammi vedere|fatti vedere|fa vedere|mostra|manda)',
    '(davanti a|a|di fronte a) specchio ..6 (mandi|mandami|foto|pose|fammi vedere|fatti|video)',
  ],
  unless: [
    ...picture,
    '(caldo|bagnata|bagnato|sporca|sporco|stirare|lavatrice|lavare|macchiata|pioggia) ..7',
    '..7 (caldo|lavatrice|lavare|bagnata|bagnato|sudata|sudato|piscina con|visita|medico|pediatra|saggio|danza|ginnastica)',
    '(ho|mi fa|fa|fanno) ..1 male ..4',
    '(mal di|dolore) ..3',
    '#Picture ..5 (peluche|bebe|neonato|modello|statua)',
  ],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  means: 'Asks to see the body of the child, or the child in little clothing.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mandami una foto in costume',
    'voglio vederti in pigiama',
    'fammi vedere le gambe',
    'togliti la felpa e fatti vedere',
    'una foto a figura intera',
    'girati davanti alla cam',
  ],
  passes: [
    'togliti la felpa che fa caldo',
    'mi fanno male le gambe dopo allenamento',
    'il mio gatto dorme sul letto',
    'mandami la foto del cane nel letto',
    'mettiti il costume che andiamo in piscina con la classe',
  ],
};

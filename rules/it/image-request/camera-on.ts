import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '(accendi|attiva|apri|avvia|riaccendi|metti|usa|accenderesti|attiveresti|apriresti|mettiti in|ti metti in|stai in|metterti in|accendimela|accendila|attivala|accendere|attivare|accendimi) ..2 (cam|camera|fotocamera|videocamera|video)',
    '(tuo)? (cam|fotocamera) ..2 (accendila|accesa|attiva|accesi|on)',
    '(fatti vedere|fatti guardare|voglio vederti|vorrei vederti|fammi vedere|fammi vederti|ti voglio vedere|posso vederti) ..3 (in|a|su|con la|su la)? #Cam',
    '(andiamo|vieni|entra|passiamo|mettiti|collegati) ..1 (in|su) (cam|videochiamata|live privata|diretta privata)',
    '#Cam ..4 (sola|da sola|da solo|solo noi|soli|di notte|a letto|da letto tuo|cameretta|porta chiusa|senza|pigiama|costume|per me|voglio vederti|cosi ti vedo|almeno ti vedo)',
    '(videochiamami|videochiamiamoci|ti videochiamo|facciamo un ..1 videochiamata|facciamo videochiamata) ..5 (sola|da sola|da solo|soli|notte|letto|cameretta|porta|nessuno|senza|dormono|pigiama|costume|voglio vederti|cosi ti vedo|fammi vedere|fatti vedere)',
    '(voglio vederti|fatti vedere|fammi vedere come|cosi ti vedo|che ti vedo) ..4 (videochiamami|videochiamata|#Cam)',
    '(accendi|attiva|metti) ..2 (che)? (ti (guardo|vedo|veda|guardi)|voglio (vederti|guardarti)|fatti vedere)',
    '^ ..1 (cam|webcam|videochiamata) $?',
  ],
  unless: [
    ...picture,
    '(nonna|nonno|zia|mamma|papa|cugini|famiglia|zoom|meet|teams|lezione|audio|microfono|problema|impostazioni|luce|stanza|flash|libro) ..6 (cam|camera|fotocamera|video|videochiamata)',
    '(cam|camera|fotocamera|video|videochiamata) ..6 (nonna|nonno|zia|mamma|papa|cugini|zoom|meet|teams|lezione|prof|compiti|inquadra|esercizio|non funziona|non va|regalo|cane|gatto|qr|foglio)',
    '(metti|usa|apri) ..1 (un|questo|quello|primo|secondo)? video ..3',
    'camera (da letto|singola|doppia|matrimoniale|di albergo|di commercio)',
    '(luce|ventilatore|stufa|condizionatore|riscaldamento|tv) ..3 camera',
  ],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  means: 'Wants the child to turn its camera on, so as to look at it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'accendi la cam',
    'attiva la fotocamera dai',
    'fatti vedere in cam',
    'accendi la webcam ke ti vedo',
    'videochiamami che voglio vederti',
  ],
  passes: [
    'in classe accendiamo la cam se la prof chiede',
    'la cam non funziona, accendi il pc?',
    'accendi la luce in camera',
    'accendi la cam che la nonna ti vuole vedere',
    'metti il video della canzone',
  ],
};

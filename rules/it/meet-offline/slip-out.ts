import type { Examples, Rule } from '../../../lib/engine/rule';
import meet from '../vetoes/meet';

export default {
  match: [
    '#MeetSlip ..8 (#MeetAsk|#MeetCar|con me|da me|per me|per noi|insieme|#MeetHidden|#MeetNight|noi due|dormono|nessuno|vieni)',
    '(#MeetAsk|#MeetCar|#MeetNight|quando dormono ..1|appena dormono ..1|ti aspetto|con me) ..6 #MeetSlip',
    '(esci|uscire|scendi|vieni) ..4 (quando|appena|mentre|dopo che) ..1 (#Kin|tutti|genitori) ..2 #Gone',
    '(quando|appena|mentre|dopo che) ..1 (#Kin|tutti|genitori) ..2 #Gone ..3 (esci|scendi|vieni|vengo|ci vediamo|ti passo|ti vengo|passo)',
    '(salta|saltare|molla|lascia perdere|non andare a) ..1 (scuola|lezione|lezioni|allenamento|catechismo|verifica) ..4 (e)? (vieni|ci vediamo|stai con me|passo|andiamo|ti porto|con me|vediamoci)',
    '(fai|facciamo) (la)? valigia ..5',
    '(prepara|prendi|fai) ..1 (zaino|valigia|borsa|cose) ..5 (con me|da me|ti porto|ti passo|ti vengo|andiamo via|e vieni)',
    '(andiamo via|andiamocene|ce ne andiamo|vieni via|scappiamo) ..2 (insieme|con me|noi due|lontano|solo)',
    'lascia ..2 telefono ..3 (a casa|spento|cosi non|che non)',
    '(esci|scendi|vieni) ..4 quando ..2 (#Kin|tutti|genitori) ..3 #Gone',
  ],
  unless: [
    ...meet,
    '(febbre|malata|malato|influenza) ..6',
    '..6 (febbre|malata|malato|influenza)',
    '(gatto|cane|criceto|prigione|castello|zombie|escape) ..6',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Wants the child to leave the house or the lessons unseen and come to the speaker.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'scappa di casa e vieni da me',
    'esci dalla finestra quando dormono tutti',
    'salta scuola e ci vediamo',
    'scappiamo insieme noi due',
    'esci di nascosto stanotte',
  ],
  passes: [
    'il gatto scappa dalla finestra di notte',
    'salta la scuola che hai la febbre, ci vediamo lunedi',
    'scappa dallo zombie e vieni alla base',
    'andiamo via tutti insieme dalla festa',
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';
import picture from '../vetoes/picture';

export default {
  match: [
    '#SendMe ..4 #Picture ..2 (tuo|di te|in cui ci sei|dove ci sei|dove si vede|con tuo faccia|di tuo (faccia|viso|occhi|corpo|sorriso|camera|cameretta|outfit))',
    '#SendMe ..2 tuo ..1 #Picture',
    '(voglio|vorrei|posso|potrei|fammi|lasciami|mi fai|muoio|mi piacerebbe|bramo|ho bisogno di) ..4 (vedere|avere|ricevere|guardare) ..2 tuo ..1 #Picture',
    '(voglio|vorrei|posso|potrei|mi piacerebbe|mi serve|mi servono|aspetto) ..3 #Picture ..1 (tuo|di te)',
    '(hai|ne hai|non hai|avresti|ce lo hai) ..3 #Picture ..1 (tuo|di te) ..1 (da|per|piu|recente|recenti|adesso|ora|$)',
    '^ ..2 (un|qualche|altro|altra|un altra|solo un|un solo|ancora un) #Picture ..1 (tuo|di te)',
    '(fatti|scattati|fatevi) ..1 (un)? #Picture ..2',
    '(fai|fa|scatta) ..1 (un)? (selfie|foto|video) ..3 (e)? (mandamela|mandamelo|inviamela|inviamelo|mandala|me la mandi|me lo mandi|mandami|passamela|girala|girale)',
    '#SendMe ..2 selfie',
    'tuo #Picture ..2 (adesso|ora|subito|per favore|solo per me|non la vede nessuno)',
    '^ ..1 #Picture ..1 (tuo|di te) ..2 ($?|adesso|ora|subito|dai|per favore|veloce)',
    '#SendMe ..2 #Picture con ..1 (viso|faccia|corpo|occhi|tuo)',
    '(voglio|vorrei|gradirei|desidero|mi piacerebbe|mi serve|bramo|sogno) ..3 tuo ..1 #Picture',
    '(voglio|vorrei|gradirei|dammi|fammi|mi fai|facciamo) ..2 #Picture (fatta|fatto|intera|intero|in cui|dove|mentre|adesso|ora|vera|recente|di adesso)',
    '(hai|ne hai|ce lo hai) ..2 #Picture ..1 (a mare|in (piscina|spiaggia)|intera|intere|di corpo)',
    '(foto|profilo) ..5 (ne hai|hai) ..1 (altre|altri) ..3',
    '#Picture ..3 (me la|me lo|me le) (fai|mandi|invii|giri|passi|scatti)',
    '#Picture ..2 mentre ..2 (ti cambi|ti spogli|dormi|ti vesti|ti trucchi|ti lavi|piangi|sei sola|sei in|sei a|balli in cameretta|fai la doccia|stai a letto)',
    '(mandamene|me ne mandi|inviamene|mandane|fammene) ..1 (un|un altra|altra|altre|due|tante|$) ..3',
  ],
  unless: [
    ...picture,
    '(tuo|di tuo) ..1 #Thing',
    '#Picture (di|con) ..2 tuo (#Adult|cane|gatto|squadra|classe|sorellina|fratellino)',
    'fatti un ..2 (video corso|idea|giro|tutorial)',
    '..4 (mobili|parete|pareti|scrivania|libreria|poster)',
    '(barzellette|esercizi|battute|meme|gattini) ..5',
    '..5 (barzellette|battute|meme|gattini)',
    '(torta|fetta|pizza) ..6',
  ],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  means: 'Asks for a picture or a video of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'mandami una foto tua',
    'mi mandi 1 selfie?',
    'voglio vedere una tua foto',
    "un'altra foto di te",
    'fatti un selfie e mandamelo',
    'me la mandi una tua foto',
  ],
  passes: [
    'mandami la foto del tuo gatto',
    'mi mandi un selfie con la nonna?',
    'hai le foto della gita?',
    'mandami il video del saggio',
    'fammi vedere la foto della tua squadra',
    'una foto della tua camera con i mobili nuovi',
  ],
};

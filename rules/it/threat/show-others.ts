import type { Examples, Rule } from '../../../lib/engine/rule';
import seen from '../vetoes/seen';

export default {
  match: [
    '#Expose ..4 #YourMaterial',
    '#YourMaterial ..4 #Expose',
    '#Publish ..4 #YourMaterial ..5 #Seer',
    '#Publish ..4 #Seer ..5 #YourMaterial',
    '#YourMaterial ..4 #Publish ..4 #Seer',
    '#YourMaterial ..3 (finisce|finiscono|finira|finiranno|va|vanno|andra|andranno|gira|girano|gireranno|esce|escono|usciranno|arriva|arrivano|arriveranno) ..4 (#Seer|in giro|ovunque|dappertutto|online)',
    '(la|le|lo|li|gliele|gliela|glielo) (#Expose|#Publish) ..2 (a|in|su|da|con) ..1 (tutti|tuo ..1|tutto #Audience|#Audience|in giro)',
    '(#Expose|#Publish) tutto ..2 (a|in|su|con|online) ..3',
    '(foto|video|screen|chat|messaggi) ..5 (la|le|lo|li) (#Expose|#Publish)',
    'ti (sputtano|sputtanero|smerdo|smerdero|svergogno|faccio vergognare) ..4',
    '(sputtanarti|smerdarti|svergognarti) ..3',
    '(foto|video|filmato|screen|chat|tutto) ..3 (verra|sara|verranno|saranno|viene|vengono) (pubblicato|pubblicata|pubblicati|pubblicate|inviato|inviata|inviati|inviate|mandato|mandata|mandati|mandate|mostrato|mostrata|mostrati|mostrate|diffuso|diffusa|diffusi|diffuse|consegnato|consegnate|spedito|spedite|caricato|caricata|caricati|caricate|visto|vista|visti|viste) ..3',
    '(mando|invio|giro|mostro|spedisco) ..2 (tutti|tutto) tuo (contatti|amici|follower|famiglia|scuola|classe|compagni)',
    '(ti metto|ti mettiamo|ti metto la faccia) ..2 su ..2 (siti|sito|internet|pagina|spotted|instagram|tiktok)',
    '#YourMaterial ..3 (sara|saranno|sono|saran) ..2 (su|in|online|dappertutto|ovunque|in mano) ..2 #Audience',
    'lo (sapra|sapranno|sa|sanno) tutto la (scuola|classe)',
  ],
  unless: [
    ...seen,
    '(appunti|riassunto|slide|soluzioni|lista) ..6',
    '(progetto|saggio|recita|tesina|gara|sito di scuola|giornalino|vincitore|vincitori) ..8',
    '..8 (progetto|saggio|recita|tesina|gara|sito di scuola|giornalino|vincitore|vincitori)',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Says that pictures or private talk of the child will be shown to others.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'pubblico le tue foto su insta',
    'mando a tutta la scuola il video che mi hai fatto',
    'le tue foto finiscono nel gruppo classe',
    'ti sputtano cn tutti',
    'metto online tt quello ke mi hai detto',
    'le giro ai tuoi compagni',
  ],
  passes: [
    'pubblico le tue foto della gara se vuoi',
    'mando a tutti il video del gol',
    'le mando alla nonna le foto della gita',
    'posto il disegno nel gruppo',
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';
import seen from '../vetoes/seen';

export default {
  match: [
    '(tutti|#Kin|tutto la (scuola|classe)|tutto scuola|tuo (compagni|amici|follower|classe|ragazzo|ragazza)|genitori) ..2 #FindOut ..4 (#YourMaterial|tutto|chi sei|che (fai|mandi|parli|sei|mi)|cosa|come sei)',
    'lo (vedranno|sapranno|scopriranno|vedra|sapra|scoprira|vedono|sanno) ..2 (tutti|#Kin|anche tuo)',
    '(vuoi|preferisci) ..1 che ..3 (tutti|#Kin|#Audience|genitori) ..3 #FindOut',
    '(vuoi|preferisci) ..1 che ..3 (mandi|faccia vedere|pubblichi|posti|giri|racconti|dica|mostri|parli|scriva) ..3 (#Seer|tutto|foto|in giro)',
    '(vuoi|preferisci) ..1 che (la|le|lo|li|gliela|glielo|gliele) (mandi|faccia|pubblichi|posti|giri|racconti|dica|mostri)',
    'non vuoi ..1 che ..4 (#FindOut|veda|sappia|finisca|finiscano) ..5',
    '(cosa|come|chissa) ..3 (penserebbe|penserebbero|direbbe|direbbero|dira|diranno|pensera|penseranno|pensano|reagira|reagirebbe|reagirebbero) ..3 (#Kin|#Audience|genitori|tuo amici) ..3 (se|vedendo|quando|sapendo|di tuo|di questo)',
    '(peccato|brutto|male) ..1 se ..6 (foto|video|screen|chat) ..3',
    '(peccato|brutto|male|divertente|imbarazzante) ..1 se ..3 (tutti|#Kin|#Audience|genitori|foto|video|tuo) ..3 (#FindOut|finisse|finissero|finiscono|girasse|girassero|arrivasse)',
    '(mi basta|basta|bastano|ci metto|mi ci vuole|ci vuole) ..3 (click|clic|secondo|attimo|niente|tocco|invio) ..3 (per|a|e) ..4 (#Expose|tutti|rovinarti|#YourMaterial|leggono|vedono|arriva|#Publish ..2 tuo|distruggerti|le (vedono|leggono|mando)|lo (vedono|leggono|mando))',
    '(ultimo|ultima) (avviso|avvertimento|possibilita|occasione) ..6 (foto|video|screen|tutti|#Kin)',
    '(tutti|#Seer) ..1 (sapranno|scopriranno|vedranno|sanno|sapra) ..1 (che (razza|tipo|genere|bugiarda|ragazza)|chi sei)',
    '(vuoi|preferisci|vuoi davvero) ..1 che ..1 (escano|girino|finiscano|arrivino|esca|giri|finisca|arrivi) ..3',
    '(chi|persone|gente|quelli che) ..1 (ricevera|riceveranno|vedra|vedranno) ..2 (#YourMaterial|video|foto)',
    '(immagina|immaginati|pensa a|chissa) ..2 (faccia|reazione|espressione) ..2 (#Kin|#Seer) ..7 (tuo|video|messaggi|foto) ..3',
    '(peccato|brutto|male) ..2 se ..2 (qualcuno|#Seer) ..1 (vedesse|sapesse|leggesse|scoprisse|trovasse|ricevesse)',
    'mi basta ..3 (e|per) ..6 (arriva|arrivano|leggono|vedono|vanno|sanno|rovinarti|pubblicare|mandare) ..3',
    '(vuoi|preferisci) ..1 che (glielo|gliela|gliele|lo|la|le) (dica|dico|mostri|mandi|mando|faccio vedere|faccia vedere) ..2 (io)? ..1',
    'far vedere a ..2 (#Kin|insegnanti|prof|tutti) che (tipo|razza|genere) ..3',
    '#Kin ..1 (sara|saranno) ..2 (contenta|contento|felice|fiera|fiero|delusa|deluso|delusi) ..2 (vedere|sapere|leggere|scoprire) ..4',
  ],
  unless: [
    ...seen,
    '(nota|voto|verifica|insufficiente|sciopero|regalo|sorpresa|ritardo) ..8',
    '..8 (nota|voto|verifica|insufficiente|sorpresa|regalo|ritardo)',
    '(goal|gol|torta|regalo|voto|abbiamo vinto) ..8',
    '..8 abbiamo vinto',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Holds up to the child who would come to see or hear something about it.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'tutti vedranno le tue foto',
    'vuoi che tua mamma lo sappia?',
    'cosa direbbero i tuoi se vedessero il video',
    'sarebbe un peccato se finissero nel gruppo classe le tue foto',
    'mi basta un click e le vedono tutti',
    'non vuoi che tuo padre lo sappia vero',
  ],
  passes: [
    'vuoi che lo dica alla prof che sei malata? con il tuo permesso',
    'cosa direbbe tua mamma se vedesse che voto',
    'tutti vedranno la partita',
    'sarebbe un peccato se perdessimo la partita',
  ],
};

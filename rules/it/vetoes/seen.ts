/** Pictures and news that are shown to others in all innocence. Shared by the rules that import it. */
export default [
  '(#Picture|#Publish|#Expose|#TellOn|#FindOut|screen) ..5 #ThreatFine',
  '#ThreatFine ..3 #FindOut',
  '#ThreatFine ..2 #Picture',
  '(ridai|restituisci|rendi|presti|passi|porti|mangi|segni|vinci|perdi|vieni|aiuti) ..3 #ThreatFine ..9',
  '(se ti va|se vuoi|con tuo permesso|se sei di accordo|ti taggo) ..9',
  '..9 (se ti va|se vuoi|con tuo permesso|se sei di accordo|ti taggo)',
  '#Game ..6',
  '..6 #Game',
  '(lui|lei|loro|mio #Adult|un tizio|un tipo|qualcuno|se qualcuno|gente) ..2 (ha|hanno|mi ha|dice|mi dice|minaccia|ti minaccia|diceva|vuole|mi minaccia) ..6',
  '(non|mai) (pubblicare|postare|mandare|condividere|inviare) ..4',
  '(canzone|testo|film|serie|libro|personaggio|cattivo) ..9',
];

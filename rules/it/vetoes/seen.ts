/** Pictures and news that are shown to others in all innocence. Shared by the rules that import it. */
export default [
  '#ThreatFine ..9',
  '..9 #ThreatFine',
  '(lui|lei|loro|mio #Adult|un tizio|un tipo|qualcuno|se qualcuno|gente) ..2 (ha|hanno|mi ha|dice|mi dice|minaccia|ti minaccia|diceva|vuole|mi minaccia) ..6',
  '(non|mai) (pubblicare|postare|mandare|condividere|inviare) ..4',
  '(canzone|testo|film|serie|libro|personaggio|cattivo) ..9',
];

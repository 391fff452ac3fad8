/** A meeting, a lift, a walk that nobody needs to worry about. Shared by the rules that import it. */
export default [
  '#MeetKin ..9',
  '..9 #MeetKin',
  '#Game ..9',
  '..9 #Game',
  '(sorpresa|compleanno|regalo|torta) ..9',
  '..9 (sorpresa|compleanno|regalo|torta)',
  '(lui|lei|loro|un tizio|mio #Adult|cane) ..2 (viene|vengono|va|vanno|e venuto|e venuta|ha detto|mi ha detto|voleva|vuole) ..6',
  '(non|mai) (andare|venire|vieni|uscire|scendere|salire|accettare) ..5',
  '(sono|sto|ero|vado|andavo|torno|vengo|resto|rimango|abito|vivo) ..1 #AloneState ..4',
  '..4 (sono|sto|ero|vado|andavo|torno|resto|rimango) ..1 #AloneState',
  '(glovo|corriere|pacco|rider|consegna|ordine|vinted) ..8',
  '..8 (glovo|corriere|pacco|consegna|ordine)',
];

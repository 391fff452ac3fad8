/** Who is at home, as family and friends ask and tell. Shared by the rules that import it. */
export default [
  '#AloneFine ..9',
  '..9 #AloneFine',
  '(lui|lei|loro|mio #Adult) ..2 (e|sono|ha|hanno|sta|stanno) ..4',
  '(se|quando) ..3 (qualcuno|sconosciuto) ..2 (chiede|ti chiede|suona|bussa|chiama) ..6',
];

/** A secret that ends with a cake, a sibling's small sin, somebody who tells of it. Shared by the rules that import it. */
export default [
  '#Surprise ..9',
  '..9 #Surprise',
  '..8 che (ho|ha|abbiamo|avete) ..1 (preso|rotto|perso|mangiato|dimenticato|finito|speso|copiato|saltato|sbagliato|vinto|comprato|bucato|fatto cadere)',
  '(lui|lei|loro|mamma|papa|mio #Adult|un tizio|un tipo) ..2 (ha|hanno|mi ha|dice|mi dice|diceva|diceva che) ..4',
  '(#Game|compiti|verifica|interrogazione) ..8',
  '..8 (#Game|compiti|verifica|interrogazione|tuo squadra|altra squadra|carte|password di)',
  'mai (tenere|dire|mantenere|nascondere|fidarti|accettare|condividere|avere) ..4',
  '(chi|se qualcuno|chiunque|quando qualcuno) ..2 (ti)? (dice|chiede|scrive) ..6',
];

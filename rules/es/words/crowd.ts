/** All those to whom something may be shown or told; with their own article. */
export default [
  '(tu|tus|su|sus|la|los|el|al) ..1 #Adult',
  '(tu|tus|sus|los|las)? #Close',
  'todos',
  'todas',
  '(todo el|todito el|medio) (mundo|cole|colegio|insti|instituto|liceo|salon|grupo|barrio|pueblo|internet|curso|server|servidor)',
  '(toda|media) (la|tu) (clase|escuela|prepa|secundaria|secu|familia|ciudad|gente|escuelita|red)',
  '(todo|todos) (tu|tus) (cole|colegio|insti|instituto|liceo|salon|grupo|curso|contactos|seguidores|amigos|companeros|amigas|lista)',
  'toda tu (clase|escuela|prepa|secundaria|secu|familia|lista|gente)',
  '(tu|tus|el|la|los) (clase|cole|colegio|insti|instituto|escuela|prepa|secundaria|secu|liceo|salon|contactos|seguidores|followers|curso|barrio|gente|chat)',
  'cada (contacto|amigo|companero|uno de tus contactos|uno de tus amigos)',
  'otros',
  'los demas',
  'la gente',
  'medio cole',
  'medio insti',
  'tu lista',
] satisfies string[];

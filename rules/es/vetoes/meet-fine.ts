/** Clubs, family, groups, games: a meeting that others know of. Shared by the rules that import it. */
export default [
  '#MeetFine ..9',
  '..9 #MeetFine',
  '(nunca|jamas|no) ..2 (quedes|vayas|te subas|aceptes|salgas|te juntes|te veas|te encuentres) ..8',
  '(si (alguien|un desconocido|una persona|te dicen|te pide)|te (piden|pidio|dicen)|me (dijo|pidio|dijeron)) ..8',
  '(mi|nuestra|su) (madre|mama|papa|padre|hermana|hermano|tia|tio|abuela|abuelo|profe|prima|primo) ..8',
  '(fui|fue|iba|iban|voy|vengo|volvi|vine) ..2 (sola|solo|solos|solas)',
];

/** A picture of something else, of family life or of a lesson; shared by the rules that import it. */
export default [
  '#Picture ..1 (von|vom|von der|von dem|von den|vo|der|des) ..3 #ThingShown',
  '(von|vom|vo|davon|dein|die|das|den) ..2 #ThingShown',
  '#ThingShown ..4 #Picture',
  '(davon|hiervon|davo|wovon|von euch|von ihm|von ihr|vom ganzen|von uns|von allen|von der klasse)',
  '(pass|bewerbungs|gruppen|klassen|mannschafts|team) (foto|fotos|bild|bilder|video)',
  '(für) ..3 (oma|opa|omas|opas|steckbrief|ausweis|schülerausweis|bewerbung|referat|schule|präsentation|zeitung|schülerzeitung|jahrbuch|abschlusszeitung|plakat|hausaufgabe|verein|spielerpass)',
  '(oma|opa|mama|papa|tante) ..2 (will|möchte|würd|freut|wollen|fragt|hier) ..9',
  '..9 (oma|opa|tante) (freut|will|möchte|wartet|sitzt)',
  '(gruß|grüße|deine|dein|liebe grüße|kuss) (mama|papa|oma|opa|tante|trainer|trainerin) $',
  '(mama|papa|oma|opa) ..6 (dabei|auch da|neben)',
  '(er|sie|jemand|einer|der|die|typ) (hat|wollte|will|fragt|fragte|meinte|hat mir|schrieb) ..8',
];

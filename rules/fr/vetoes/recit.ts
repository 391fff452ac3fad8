/** Told of others, asked in a lesson, or said to warn. Shared by the rules that import it. */
export default [
  '(il|elle|ils|elles|ma soeur|mon frere|ma mere|mon pere|ma prof|le prof|la prof|un mec|une meuf|un type|le mec|quelquun) (me|te|lui|leur|nous|se)? ..1 (a|ont|avait|avaient|est|etait|voulait|demande|veux|dit|dis|envoie) ..9',
  'si (quelquun|un inconnu|une personne|un mec|un type|un adulte) (te|vous)? ..9',
  'si (il|elle|ils|on) te (menace|force|propose|oblige|harcele) ..9',
  '(jamais|faut pas que tu|evite de|arrete de|sert a rien de) ..1 (donne|envoie|partage|montre|mets|dis|file|accepte|poste) ..8',
  '(arnaque|fraude|arnaqueur|pedo|harcelement|prevention|danger|inconnu|phishing) ..9',
  '..9 (arnaque|fraude|arnaqueur|pedo|harcelement|prevention|phishing|en fait c est un faux)',
  '(le film|la serie|le livre|la chanson|les paroles|l intrigue|le heros|mon perso) ..9',
  '..9 (dans le film|dans la serie|dans le livre|la chanson)',
  '(c etait|hier|tantot) ..3 (il|elle) ..9',
];

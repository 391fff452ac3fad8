/** Without some piece of clothing. */
export default [
  'bez (bluzki|koszulki|bluzy|bluzeczki|koszuli|ubran|ubrania|ciuchow|ciucha|spodni|spodenek|stanika|niczego|rzeczy|topu|szlafroka|pizama|swetra|sukienki|spodnicy|t shirtu|tshirta|recznika)',
  'zdejmij bluzke',
  'sciagnij bluzke',
] satisfies string[];

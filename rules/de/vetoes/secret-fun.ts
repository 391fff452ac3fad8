/** A surprise, a present, a spoiler, sweets: secrets that harm nobody; shared by the rules that import it. */
export default [
  '(mein|meine|meiner|meinen) #Adult ..9',
  '#SurpriseWord ..9',
  '..9 #SurpriseWord',
  '#HarmlessGame ..9',
  '..9 #HarmlessGame',
  '(ich|wir) (sag|sage|verrat|verrate|erzähl|erzähle|zeig|sagen|verraten|erzählen|werd|werde|würde) ..6 (nicht|nichts|niemand|keiner|keinem)',
  '(sag|sage|sagst|schreib|richte|erzähl) ..3 #Adult ..3 (dass ich|das ich|ich nicht|wir nicht|ich erst|ich später|dass es|dass wir)',
  '(mathe|deutsch|englisch|vokabel|klassenarbeit|test|prüfung|abfragen) ..9',
];

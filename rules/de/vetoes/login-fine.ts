/** Logins that are shared or spoken of in all innocence: networks, school, games, warnings; shared by the rules that import it. */
export default [
  '(wlan|wifi|wlan passwort|router|hotspot|netflix|disney|prime|spotify|schul|moodle|iserv|itslearning|webuntis|untis|anton|kahoot|antolin|zoom|teams|meeting|konferenz|klassenzimmer|server|realm|lobby|raum|spind|fahrrad|fahrradschloss|schloss|tor|tür|safe|tresor|truhe|rabatt|gutschein|promo|aktion|creator|freundes|party|team|clan|island|insel|map|spiel|quiz|escape|drucker|bibliothek|bücherei|verein|parkhaus|alarmanlage|code für das|excel|zip|pdf|geocaching|cheat|lautsprecher) ..3 #Account',
  '#Account ..4 (wlan|wifi|router|hotspot|netflix|disney|spotify|moodle|iserv|untis|anton|kahoot|zoom|teams|meeting|server|realm|lobby|raum|spind|fahrrad|fahrradschloss|tor|tür|safe|truhe|drucker|schulrechner|schulportal|bibliothek|quiz|party|clan|insel|map|escape|schule|unterricht|pdf|excel|rabatt|gutschein|shop|kasse|klasse)',
  '(nie|niemals|niemand|keiner|kein|nicht) ..4 (sagen|geben|weitergeben|teilen|verraten|schicken|rausgeben|herausgeben|eingeben|fragen|fragt|braucht|verlangt) ..6',
  '(sag|gib|verrat|schick|teil|zeig) ..3 (nie|niemals|niemand|keiner|nicht) ..4',
  '(hast du|hab|habe|wie|musst) ..4 #Account ..4 (vergessen|geändert|zurückgesetzt|zurücksetzen|ändern|merkst|merken|neu|sicher|stark|vergibt|funktioniert|geht nicht|falsch)',
  'passwort war ..6',
  '#Account ..3 (vergessen|geändert|ändern|zurücksetzen|falsch|geht nicht|funktioniert|gehackt|merken|aufschreiben|sicher)',
  '(sicheres|neues|starkes|altes|ein gutes|mein) #Account ..4',
  '(html|python|scratch|programmieren|arduino|java|code von|quellcode|programm|qr|morse|geheim|java script) ..2 code',
  'code ..3 (in python|in scratch|für die website|für informatik|programm|zeile|bug|kompiliert|zum knacken|vom level|aus dem buch|an der tafel|für das level)',
];

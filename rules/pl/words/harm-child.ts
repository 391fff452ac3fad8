/** Hurt yourself, said as an order. */
export default [
  '(potnij|zabij|skalecz|okalecz|tnij|udus|zran|poparz|przypal|uderz|podrap|uszczypnij|ukluj|spoliczkuj|oparz|wykoncz|powies) sie',
  'zrob sobie ..1 (krzywde|rane|krzywda|kuku|naciecie|dziare)',
  '(przypal|potnij|poparz|natnij|podetnij|drapnij|uderz|przetnij|nacinaj|zetnij) ..1 sobie',
  '(polknij|nalykaj|lyknij|wez|zjedz|wypij) ..2 (wszystkie)? (tabletki|leki|domestos|plyn|wybielacz|proszek)',
  '(wstrzymaj|wstrzymuj) ..2 oddech ..5 (zemdlejesz|stracisz|odlecisz)',
  'skocz z (okna|dachu|balkonu|mostu)',
  '(masz|musisz) ..1 nie jesc',
  'nie jedz ..3 (nic|dzis|jutro|przez|dopoki)',
  '(uderz|kopnij|skrzywdz|oparz|zamknij w|podpal|ogol) ..1 (kota|psa|chomika|pieska|kotka|zwierzaka|krolika|swinke)',
  '(wytnij|wyryj|wydrap|wypal|wytatuuj|wyciac|wyryc|wydrapac|wycielabys|wycialbys|wyrylabys|wyrylbys|napisz|zrob|wydrapalabys|wycielas|wyciales|wyskrob) ..3 (imie|nick|inicjaly|litere|nicka|znak|ksywe|logo) ..4 (rece|reke|reku|skorze|skore|nodze|nogi|ramieniu|brzuch|nozem|zyletka|udzie|ciele|nadgarstku|przedramieniu|dloni)',
  'nikt ..2 (nie)? ..2 (tesknil|plakal|zauwazyl|zauwazy|teskni) ..2 (za toba|po tobie|ze cie nie ma|jakbys zniknela|jakbys zniknal|gdybys)',
  'nikt by ..2 za toba ..1 nie (tesknil|plakal)',
  'swiat ..2 bez ciebie ..2 lepszy',
  'lepiej by bylo (gdybys|jakbys) nie (zyla|zyl|istniala|istnial)',
  'nie powinnas zyc',
  'nie powinienes zyc',
] satisfies string[];

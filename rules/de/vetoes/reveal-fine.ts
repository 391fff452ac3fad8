/** Pictures and news that family and friends may see; shared by the rules that import it. */
export default [
  '(freut|freuen|freu|stolz|toll|süß|schön|cool|lustig|witzig|mega|super|gratuliere|glückwunsch|begeistert|lachen|lacht) ..9',
  '..9 (freut|freuen|stolz|toll|schön|cool|lustig|witzig|super|begeistert|lachen|lacht|gefällt)',
  '(zeig|zeigst|schick|schickst|erzähl|erzählst|sag|sagst) (du)? ..1 (es|das|sie|die|ihn|den|deinen|deiner) ..2 (dein|deinen|deiner|eltern|mama|papa|oma|lehrerin|lehrer) ..9',
  '(hast|haben|hat) (du|deine|dein|ihr) ..6 (gezeigt|gesagt|gesehen|erzählt|geschickt)',
  '(mein|meine|meiner|unsere|unserer) ..1 (mama|papa|oma|eltern|schwester|bruder|klasse|freundin) ..9',
  '(team|training|verein|mannschaft|aufführung|konzert|theater|tanz|auftritt|turnier|tor|ausflug|klassenfahrt|einladung|elternabend|lehrplan|noten|zeugnis) ..9',
  '..9 (team|training|aufführung|konzert|theater|auftritt|turnier|ausflug|klassenfahrt|elternabend|zeugnis|vorführen)',
];

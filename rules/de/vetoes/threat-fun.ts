/** Games, school, presents, sport: no threat is meant; shared by the rules that import it. */
export default [
  '#ThreatHarmless ..9',
  '..9 #ThreatHarmless',
  '#HarmlessGame ..9',
  '..9 #HarmlessGame',
  '(meiner|mein) (mama|papa|oma|opa|eltern|schwester|bruder) ..3 (zeigen|schicken|erzählen|sagen)',
  '(dein #Adult|mama|papa|oma|opa) ..3 (freut|freuen|stolz|lacht|lachen|begeistert)',
  '(schick|schicke|sende|leite) ..1 dir ..6',
];

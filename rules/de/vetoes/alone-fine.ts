/** Family life, games, comfort: being alone is no opportunity here; shared by the rules that import it. */
export default [
  '#HarmlessGame ..9',
  '..9 #HarmlessGame',
  '(ich bin|bin|ich war|war|ich hab|hab|mir ist|fühl mich|fühle mich|er ist|sie ist) ..3 (allein|sturmfrei|langweilig) ..4',
  '(dein #Adult|mama|papa|oma|opa) ..3 (soll|sollen|kommt gleich|fragen|anrufen|zurückrufen|ans telefon|bescheid|hat gesagt|bitten|grüßen|gesprächs|mitspielen)',
  '(frag|sag|hol|gib mir|gib) ..2 (dein|die|den)? #Adult ..6',
  '(angst|traurig|weinst|krank|fieber|verletzt|notfall|gewitter|sturm|einbrecher|schlüssel vergessen|ausgesperrt) ..9',
  '..9 (angst hast|traurig bist|krank bist|hausaufgaben|abendessen|mittagessen|essen steht|im kühlschrank|aufwärmen|ofen|herd|niemand aufmachen|nicht aufmachen|niemand rein|dein bruder vom|deine schwester vom|gassi|hund raus|müll|spülmaschine|paket|lg mama|lg papa|bussi mama|bussi|oma kommt|lernen|nachhilfe)',
  '(film|kevin|serie|buch|lied|song) ..6',
];

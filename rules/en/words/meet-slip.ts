/** To leave the house or the group unseen. */
export default [
  '(sneak|slip|climb|creep|nick|sneaking|slipping|climbing|duck|steal|tiptoe|nip|jump|hop) (out|away|off)',
  '(sneak|climb|creep|slip) (over|down|past|by|through|round|from)',
  '(hop|climb|jump|scale) (the|your|that|over) ..1 (wall|fence|roof|gate|balcony|railings)',
  '(out|through|from|via) ..1 (the|your|of your|of the|ya|yer) ..1 (window|back door|back gate|side gate|balcony|fire escape|patio doors|side door)',
  'come (down|out) ..1 (quiet|quietly|the back|your window|your back door|the back way|the side)',
  '(out|by|through|use|from) the (back|side) (door|gate|way|stairs|steps|exit)',
  '(lose|ditch|give) ..1 (your|the) ..1 (slip|da|mum|mom|dad|minder|group)',
  'get out of the house',
  '(leave|unlock) your (window|back door|door)',
  '(go|get) out your window',
  'run away',
] satisfies string[];

/** In the dark or at an hour when children are in bed. */
export default [
  '(after|past|post) (dark|sunset|sundown|nightfall|midnight|lights out|hours|ten|eleven|twelve|22|23|10pm|11pm|12am)',
  '(when|once|while|until|after|till|as|where) (it)? ..2 (dark|pitch black)',
  'in the dark',
  'dark out',
  'at (night|nite)',
  '(night|nite) time',
  'midnight',
  'midnite',
  '(late|tonight) ..1 (night|tonight)',
  '(11|12|1|2|3|one|two|three|eleven|half eleven|half ten|half one) (am|at night|in the morning|in the night)',
  '(11|12) pm',
  '(11pm|12am|1am|2am|3am|4am|23 hours|2330|2300|2200)',
  'middle of the night',
  'after lights (out|off)',
  '(at|till|til|by) (eleven|twelve|midnight|half eleven|half ten) ..1 (tonight|at night|sharp|$)',
  'before (dawn|sunrise|sun up)',
] satisfies string[];

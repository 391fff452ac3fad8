/** Who is home, asked or told in family life: errands, parents who were asked, the speaker’s own house. Shared by the rules that import it. */
export default [
  '(my|our|her|his) (mum|mom|dad|parents|brother|sister|house|room|door|people|folks|bro|sis) (is|are|was|gone|out|asleep|went|has)',
  '^ ..1 (i am|i was|i got) ..2 (home alone|alone|by myself|on my own)',
  '(never|do not) (open|let|answer|go)',
  '^ (yeah|yes|yea|nah|sorry) ',
  '#AloneErrand',
  '#AloneThen ..8 #AloneErrand',
  '#AloneErrand ..8 #AloneThen',
];

/** Who is home, asked or told in family life: errands, parents who were asked, the speaker’s own house. Shared by the rules that import it. */
export default [
  '(my|our|her|his) (mum|mom|dad|parents|brother|sister|house|room|door|people|folks|bro|sis) (is|are|was|gone|out|asleep|went|has)',
  '^ ..1 (i am|i was|i got) ..2 (home alone|alone|by myself|on my own)',
  '(never|do not) (open|let|answer|go)',
  '^ (yeah|yes|yea|nah|sorry) ',
  '#AloneErrand',
  '#AloneThen ..8 #AloneErrand',
  '#AloneErrand ..8 #AloneThen',
  '(can you|want to|wanna|do you want to|come) ..3 (play|revise|study|bake|swim)',
  '(ask|tell|told) (your|my)? ..1 (mum|mom|dad|parents|parent|nan) ..2 (said|says|knows|first|it is ok|is fine|if|can come|to join|to sit|to answer|thanks|i|to)',
  '(with|and) (your|my) (mum|mom|dad|parents) (there|here|too|on|in the room|listening|as well|can)',
  '(i will|i am|i have to|i gotta|we are|we will) ..1 (whisper|be quiet|whispering|keep it down)',
];

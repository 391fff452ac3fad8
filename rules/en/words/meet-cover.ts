/** A false story for those at home. */
export default [
  '(tell|inform|say to|telling|let) ..1 (#MeetHome|home|at home|em|them|her|him) ..2 (at home)? ..2 (you are|you have|you got|it is|there is|you were|ur|its|with|a|staying) ..4 (sleepover|sleeping|friend|friends|mates|mate|pals|netball|football|footy|camogie|training|practice|tuition|extra class|school trip|excursion|study|group project|project|library|cinema|camp|club|revision|rehearsal|band|staying|girls|swimming|hockey|church|shopping|detention|dentist|class|school)',
  '(say|saying|pretend) (you are|you have|ur|you are going|you were|you got|its|it is|uve|you will be) ..2 (at|with|to|staying|sleeping|football|netball|camogie|training|practice|detention|club|church|camp|a school|a study|revision|a sleepover)',
  '#MeetHome ..1 (can|will|would|could|just|still|to)? (just)? (think|thinks|believe|believes|thinking) (you are|ur|you were|it is|yer|you have|you will be|you)',
  'as far as ..2 (parents|mum|dad|folks|mom|family|they|she|he) (know|knows|is concerned|are concerned)',
  '(make|make up|give|think of|invent|tell) (some|an|any|a|your) ..1 (excuse|story|lie|fib|porky)',
  'tell (library|home tuition|netball|football|tuition|home)',
  'if (anyone|anybody|any one|someone) (is)? ..1 (ask|asks|asking) ..2 (you are|say|tell|i am|ur)',
  'a little white lie',
  'lie to #MeetHome',
] satisfies string[];

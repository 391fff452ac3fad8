import meetFine from './meet-fine';

/** Being alone or the two of us that plans no meeting: a call, a team, a feeling, a question about others. Shared by the rules that import it. */
export default [
  ...meetFine,
  '(scared|afraid|stuck|hard|easy|boring|nervous|left|cry|leave me|let me|feel|feeling|live|lives|home|travel) ..2 alone',
  '(just us|the two of us|us two|we two) ..4 (left|against|versus|vs|1v1|team|win|play|playing|on call|online|chat|dog)',
  '(video|cam|camera|webcam|call|phone call|chat|song|draw|voice|stream) ..6',
  '..6 (call|chat|video|voice|online|stream)',
  '(in|at) my (room|house|bed|bedroom|flat) ..2 alone',
  'do (you|people) ..4',
  'i (like|love|prefer) to ..4',
  'i can (meet|come) ..4',
  '(is|are) (anyone|you|people) ..6',
  '(does|did) ..1 (anyone|anybody|you|somebody) ..4',
  '(not|never) ..3 alone',
  '(he|she|they|we|it) ..1 (come|came|comes|walk|walked|walks|travel|went) ..4',
  'you do not have to ..3 alone',
  'only at ..4',
  '(well|and|or) (and)? ..1 (everyone|with your (sister|brother|friend|mum|dad))',
  '..6 or with (your|someone|somebody)',
  'no one (walks|travels|comes|goes) ..4',
  'not just (you|us)',
  'no (phone|phones|friends) ..2 (on|at|in|allowed|signal|left)',
];

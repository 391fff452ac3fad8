import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(want to|need to|love to|like to|would love to|would like to|cannot wait to|can i|could i|can we|wish i could|i will|i could|let me|going to|dying to) ..1 (come|come and|come to|travel to|get to|fly to|drive to|drive down to|come down to|come up to) ..1 (see|visit|meet|find|get|watch) (you|u)',
    '(want to|need to|love to|like to|would love to|cannot wait to|dying to) see (you|u) (in person|in real life|for real|face to face|outside|alone|up close)',
    '(i|i will|i could|i can|i would|could) (come|travel|drive|get the train|fly|walk|pop|ride|cycle|be) (all the way)? (to|down to|up to|over to|round to|out to|past|near|by|through) (#YourPlace|you|where you are|where you live)',
    '(i will|i am|i might|i can|i could) ..1 (be)? ..2 (driving|going|passing|coming|travelling|riding|in|near|around|over|up|down|walking|close to|not far from) ..1 (past|by|near|through|to|down|round|around|in)? #YourPlace ..2 (#Day|at|this|on|next|soon|later|anyway|so|after|$)',
    '(i am|i will be|i am often|i am usually|i am always) ..1 (near|close to|not far from|round|around|in|up|down|by) ..1 (your (way|ends|end|area|town|city|school|road|neck of the woods|place|house|bus stop|gym|park)|yours)',
    '(what|how) (about|if) i (come|came|visit|visited|drove|popped|pop|got the train|turned up) ..2 (to|over|round|by|down|you|up)',
    '(i)? (will|could|can)? (pop|swing|drop|come|nip|stop) (in|by|round|over) ..1 (and)? (check on|to see|see|keep) you',
    '(i will|i could) (look out for|be looking out for|look for|find) you (after|at|outside|there|by|when)',
  ],
  unless: [
    '(nan|nana|gran|grandma|grandad|grandpa|auntie|uncle|mum|dad|cousin|cousins|half term|christmas|xmas|easter|poppet|monkey|teddy|kiss to) ..9 (come|visit|see|pop|swing|drop)',
    '(come|visit|see|pop|swing|drop) ..9 (nan|nana|gran|grandma|grandad|grandpa|auntie|uncle|mum|dad|cousin|half term|christmas|xmas|parcel|parents|key|keys|dog|cat)',
    '(home|house) (please wait|to deliver|madam|sir)',
  ],
  confidence: 'strong',
  means: 'Offers to come to where the child is, which somebody new has no need to do.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ill come 2 u',
    'i wanna see u in person',
    'im near ur town this wknd',
    'im driving past ur way sat',
    'i could come and see you',
    'ill be in your area on friday',
    'im often around your ends',
  ],
  passes: [
    'come 2 my base',
    'are u coming to nans on sunday',
    'ill come see your play',
    'see you at school',
    'i can come to you with the parcel says mum',
  ],
};

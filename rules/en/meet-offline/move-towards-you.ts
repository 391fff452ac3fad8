import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'i (will|can|could|would|am|might|am going to) ..3 (come|drive|wait|walk|park|stand|be there|look|travel|cycle|get the bus|get a bus|find) ..4 (near|to|outside|by|at|past|round) (#YourPlace|your (match|game|club|practice|class|lesson|bus|work|estate|village|church|gym))',
    'want me to (come|drive|meet|visit|wait|be there|walk) ..4 (you|#YourPlace|your (match|game|club|practice|bus)|there|down|up|over)',
    '(drive|travel|fly|come|walk|cross|get the train|get a train) ..3 to (see|meet|be with|visit|hug|get) you',
    'i can be (at|there|outside|with you) ..2 in (#Number|ten|five|an hour|half an hour)',
    'i (can|could|will) (be|come) ..1 (at|to|round) yours',
    '(i will|i can|let me|shall i|i could) ..1 (find you|look for you|get you|meet you) (there|at|from|outside|round|after|by|near)',
    '(you at|you going to|will you be at|are you at|are you going to) ..3 (i will|i can|i could|ill|see you|come find|find) (find|see|meet|be|me|there|you)',
    'i (could|can|will|would|might) (drive|come|travel|head|fly|pop|get the train|shoot|swing) (down|up|over|across|round|by)',
    '(conference|work|meeting|job|trip|business|i am|i will be|staying|moving|be) ..4 (near|in|around|to) your (town|city|area|village|end|ends|part of town|state|county)',
    'i will (honk|beep|come by|wait outside|be outside|flash my lights)',
    'get off (one|a|the) (stop|bus)',
  ],
  unless: [
    '(#EventWord|#GameWord) ..9 (come|drive|wait|walk|park|meet|visit|find|get)',
    '(come|drive|wait|walk|park|meet|visit|find|get|yours|there|you) ..7 #EventWord',
    '(come|drive|wait|walk|park|meet|visit|find|get|yours|there) ..7 #GameWord',
    'come (up|over|down|round|across) (with|to the|in|for (tea|dinner|lunch)|this|that|as)',
    'i will come (up|down|over) ..3 (stairs|stage|after|now|later|in a)',
  ],
  confidence: 'fair',
  means: 'Wants to come to where the child is, or says they are near.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'id drive all night to see u',
    'i can be at urs in 10',
    'ill get u from school',
    'ill wait at the lights near ur school',
    'want me to come 2 the fair w u, want me to come meet you',
  ],
  passes: [
    'i will come to your match with mum',
    'ill find you a better sword',
    'i can be at yours after practice',
    'the courier will find you at your house',
    'i will come to your base',
  ],
};

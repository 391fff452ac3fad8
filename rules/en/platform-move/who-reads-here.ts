import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(somewhere|someplace|anywhere|some place|place) (comfier|more comfortable|quieter|cosier|calmer|less busy|less public|more private) ..2',
    '(voice|calls|call|video|talking|speaking) (is|would be) (better|easier|quicker|nicer|best) (for me|for us|than|with)',
    '(do not|never|hard to|cannot|who) know who (is|else is|else|all is)? ..1 (reading|watching|listening|looking|lurking|reads|sees)',
    'do you (write|send|read|check|do) (emails|e mails|email|e mail|letters)',
    'same (name|user|username) (everywhere|on everything|on all|all over)',
    'what is your (other|second|proper) (app|account|profile|one) ..2',
    '(slide|come|hop|pop|step|jump|drop) (into|in) (my|your) (inbox|dms|messages|pms|dm)',
    '(group|chat|server|place|comment section|comments|room|channel) is (too)? (noisy|busy|loud|full of (bots|kids|randoms|people)|crowded|hectic|mad)',
    'made you (a|an|your own) ..1 (login|account|profile|log in|room|channel|invite)',
    '(mic|microphone) up ..4',
    '(deletes|disappears|vanishes|wipes|self destructs|erases) (itself|by itself|after|on its own)',
    '(server|room|channel|game|world) (nobody|no one) (uses|knows|visits|joins|goes)',
    '(have|got) (a|your own) (cell|cell phone|home phone|house phone)',
    '(my|your) (cell|cell phone|home phone|house phone|screen name|digits)',
    'call me (anytime|any time|tonight|when you are (alone|in bed|free|home|by yourself)|on my)',
    '(calling|phone) card',
  ],
  unless: [
    '(homework|project|class|lesson|maths|revision|coursework|teacher|parents|mum|dad|nan) ..8',
    '..8 (homework|project|class|lesson|maths|revision|coursework|teacher|parents|mum|dad|nan)',
    '(he|she|they|his|her) ..4',
  ],
  confidence: 'weak',
  means: 'Says that others read along here or looks for the phone, which leads out of sight.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'this place is full of bots',
    'i cant type fast, voice is better for me',
    'do you write e-mails?',
    'same name everywhere if u wanna find me',
    'you never know who is reading here',
    'whats ur other app called',
    'slide into my inbox',
    'do you have a cell phone',
  ],
  passes: [
    'the class group chat is noisy',
    'the restaurant is too busy',
    'draw the cell wall for biology',
    'he made you a channel',
    'i made a channel for the class',
  ],
};

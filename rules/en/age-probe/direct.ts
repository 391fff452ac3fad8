import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'how old (do|will|did) you (turn|turning|get|be)',
    'how old (are you|you are|you be|does that make you|would that make you)',
    '(what|wat) age (are you|you are|you be)',
    'what (is|was) your (actual|real|true|exact)? age',
    '(tell me|give me|say|need|know|get|ask|guess) your (real|actual|exact)? age',
    'how many (years|yrs|summers) (old? are you|old? you are|have you|you have|do you have|you got)',
    '^ (so|and|ok|hey|btw|by the way)? (your age|old are you) ..1 $',
    'what (does|would|will|is) (that|this|it) make you',
    '^ how old you $',
    'how old really $',
    'your (real|actual|true|exact) age',
    'age check',
    'you how old',
    'how old ..2 (are|be) you !(#Family|#GameThing)',
    'how old (might|could|would|exactly|roughly) ..1 you',
    'at your age ..3 how old',
    'how old (is|are) (the|this|our|my) (little|young|sweet|pretty|new|talented)? (artist|girl|boy|dancer|birthday girl|birthday boy|lady|lad|star|singer|slime artist|gymnast)',
  ],
  unless: [
    'how old are you (when|in (the game|game|minecraft|roblox|character))',
    'how old are you ..2 (account|acc|level)',
    'your age (group|limit|rating|range for)',
  ],
  confidence: 'strong',
  means: 'Asks how old the child is. Somebody new has no need of it, and it is often the first thing they want.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'how old r u',
    'h0w 0ld r u',
    'how old are u btw',
    'wats ur age',
    ['how', 'old r u'],
    'lovely colours, how old is the slime artist?',
    'what age are you if u dont mind',
  ],
  passes: [
    'how old is your dog',
    'how old is this server',
    'how old is minecraft lol',
    'how old is ur brother',
    'age of empires 2 anyone',
    'whats the age limit for the club',
    'my teacher asked how old i am',
    "At your age I couldn't run a bath.",
  ],
};

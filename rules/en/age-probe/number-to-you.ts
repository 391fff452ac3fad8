import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you|you are|are you) ..3 #Age $?',
    '(are you|are we|you) ..4 #Age or #Age',
    '(guess|guessed|guessing|about|ask|asked|asking|said|wrong|right|got|of|know) ..1 your age',
    'guess my age',
    '(guess|guessing|saying|reckon|thinking) #Age',
    'you (sound|seem|look|type|act|come across) (so|really|very|quite|a bit|pretty|kind of|too|well|rather)? (young|little|like a kid|like a child|like a little kid)',
    'you (do not|are not|are not even) (look|sound|seem|act)? (like)? #Age',
  ],
  unless: [
    '(at|for|by|till|until|around|after|before|since|from|want|need|got|have|get|take|took|level|lvl|number|row|page|room|question|q|scored|won|win|in|half|past|season|part|chapter|version|least|only) #Age',
    '#Age (or #Age)? (pages|mins|minutes|hours|players|people|of us|of you|rounds|games|levels|points|goals|tickets|seats|slices|days|weeks|times|more|pm|am|clock|quid|pounds|kills|wins)',
    'you look (so|really|very|quite|a bit|pretty) young in',
  ],
  confidence: 'weak',
  means: 'Puts an age beside “you” as if to have it confirmed, which is a way to learn how old a child is.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'you must be what, 11?',
    'are you closer to 10 or 15',
    'u seem mature, 15?',
    "i'm guessing 14",
    'u sound young lol',
    'ur not even 13 are you',
    'are we talking 12 or 16 here',
  ],
  passes: [
    'can you come at 7?',
    'do you want 6?',
    'lvl 14 or 15?',
    'do you need 10 tickets?',
    'did you get to level 12?',
    'have you done question 9?',
    'you look so young in that baby photo',
  ],
};

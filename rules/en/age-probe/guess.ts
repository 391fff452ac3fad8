import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(you|you are|are you) (must be|got to be|have to be|will be|what|like|about|around|only|just|maybe|probably|nearly|turning|still) (like|about|around|only|just)? #Age',
    'you (sound|look|seem|act|come across|are|read|type) (like|about|around|only|roughly|maybe|more like|as if you are|like you are)? (you are)? (like|about|around|only)? #Age',
    'what are you (like|about|around|only)? #Age',
    'are you (even|already|really|actually)? #Age (or|now|yet|right|then|years|yo)',
    'are you (even|already|really|actually)? #Age $',
    '^ (so|wow|oh|ah|ok|and|then)? (you are)? #Age (now|right|yet|then) $',
    '#Age now $',
    '(bet|guess|guessing|reckon|think|thought|assume|assuming) (that|you are|your|you were|is|it is) (like|about|around|only)? #Age',
    'you (what|about|around) #Age',
    'you (can not|must not|do not) be (older|younger|more) than #Number',
  ],
  unless: [
    '#Age (and a half)? (pages|page|minutes|minute|mins|min|seconds|hours|hour|days|weeks|months|percent|levels|level|kills|wins|points|subs|games|rounds|lines|questions|metres|miles|km|away|out of|more|th|st|nd|stone|kg|cm|pounds|quid|likes|views|goals|nil|all|left|behind|ahead|stars|hearts|followers|on the list|in line|in the queue)',
    '(it|at|half|past|by|till|until|down|only|is) #Age now',
    'here you are',
    '(you are|are you) #Age (or over|and over|plus|or under)',
    'you (must|have to|need to) be #Age',
  ],
  confidence: 'fair',
  means: "Guesses at the child's age so that the child says yes, no, or the real number.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'ur like 12 right',
    'u look about 13 am i right',
    'yo bean u sound about 12 am i close',
    'ur what 15',
    'just 4 fri. u what 15?',
    'gg. you play older than you are. what are you, 14?',
    'Amazing, 13 now?',
  ],
  passes: [
    'im 13 pages in',
    'you are 14 kills ahead lol',
    'u r like 12 mins away',
    'you must be 13 to make an account',
    'lvl 14 or 15?',
    'are you number 7 or 9 on the team sheet',
    'you look about 10 times better than me at this',
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'how (far|long|close|near) (away|apart)? (are|is) (you|your house|yours|your place|you guys|we|your school) (away|from|to|apart)?',
    'how far (is it|would it be|is that) (from|to) (you|me|yours|your|mine)',
    '(see|check|work out|google|look up) how (far|close) (you|we|it|yours)',
    '(are you|you|live|is it|that is) (an|#Number|a few|half an|only|about|like) (hour|hours|mins|minutes|miles) (away)? from (me|you|here|mine|yours)',
  ],
  unless: [
    'how (far|long) are (you|we) (in|into|through|along|with|on|up|going|gonna|staying|out|off|from (finishing|done|the end|max|level))',
    'how long are you ..4 (for|on|staying|away for)',
    'how (far|close) are (you|we) (to|from) (max|level|finishing|the boss|done|getting|winning|beating|#GameThing)',
    'how close are you (to|with|and) (your|her|him)',
  ],
  confidence: 'fair',
  slot: 'town',
  means: 'Asks how far away the child is. It sounds harmless, yet it leads to a place and to a meeting.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'how far r u from london',
    'how far away are u',
    'how far is it from yours',
    'lemme see how far we r',
    'how close r u 2 leeds',
  ],
  passes: [
    'how far are u in the game',
    'how long are u staying for',
    'how far is the moon',
    'how far are you into the book',
    'how close are you to max level',
    'Running for the hospice, how far is it?',
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'why ..1 (are|did|do|have|is)? ..1 (you)? (ignoring|ghosting|ghosted|ignored|not replying|not answering|avoiding|blanking|leaving me|airing|left me on) !(it|that|the|this|her|him|them|work|school)',
    '(stop|quit|do not|no) (ignoring|ghosting|blanking|avoiding|ignore|ghost|airing) me',
    '^ (reply|answer|respond|pick up|text back) (now|please|or|quick|when i|$)',
    '(do not|you|stop|why) (leave|left|leaving) me on (read|seen|delivered|opened|unread)',
    '(i)? (know|can see|could see|saw) you (are|were) (online|active|typing|awake|reading|on)',
    'you (was|were|are) (online|active) (#Number|at|last night|late|all night)',
    '(took|takes|taking) you (#Number|so long|ages|hours|forever|all day|long) ..1 (mins|minutes|hours)? to (answer|reply|text|respond|message)',
    'who (were|was|have|are) you (with|texting|talking to|typing to|messaging)',
    'who (are)? you (texting|typing to|messaging|talking to) $',
    '(answer|reply to|respond to|talk to) me (now|please|back now|right now|or|babe|when i|baby)',
  ],
  unless: [
    '(he|she|they|bot|server|support|teacher|mods|admin|game|email) ..4 (ignore|ignoring|reply|replying|answer|answering|respond)',
  ],
  confidence: 'fair',
  means: 'Presses for an answer or tracks when the child is online.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'why u ignoring me',
    'stop ghosting me',
    'answer me now',
    'dont leave me on read',
    'took u 40 mins to answer',
    'i can see ur online',
    'who u typing to',
  ],
  passes: [
    'the support never reply now',
    'answer the question on page 4 please',
    'why is he ignoring me',
    'took me hours to finish',
  ],
};

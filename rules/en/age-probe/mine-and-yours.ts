import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(i am|am|me) (a|only|just|nearly|almost|like|about)? #Age (year old|years old|yo|m|f|male|female|boy|girl|lad)? (how about you|what about you|and you|and yourself|you|wbu|yours|are you) $',
    '(i am|am) (only|just|nearly|almost|a bit|also)? #Number (how about you|what about you|and you|and yourself|wbu|yours) $',
    '(i am|am) #Number (years old)? (what|how) (about|old are|is) (you|your|yours|yourself)',
    '(i am|am) a bit (older|younger) than you',
  ],
  confidence: 'fair',
  means: "Tells an own age, true or not, and asks for the child's in return.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'im 16 hbu',
    'im 14 and u',
    ['hi cutie from the art server', 'im chloe im 16 wbu'],
    "i'm 15, what about you?",
    'im 17 how old r u',
  ],
  passes: [
    'im 12 mins away and you',
    'im 13 pages in, you?',
    'i am level 14 hbu',
    'i am fine and you',
    'i got 13 out of 20 hbu',
  ],
};

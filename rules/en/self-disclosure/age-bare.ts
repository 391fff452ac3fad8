import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ (um|uh|er|oh|haha|like|only|just|same|i am|yeah|yep|i think|about|nearly|almost)? #Age $',
    '^ (i am|um|just)? #Age (#TownName|#CountryName)',
    '#Age (in|til|until) (jan|feb|march|april|may|june|july|aug|august|sept|september|oct|october|nov|november|dec|december)',
    '^ #Age (haha|but|why|u|you|and you|almost|nearly|ish|sorry|hehe|btw) $',
  ],
  confidence: 'weak',
  speaker: 'self',
  slot: 'age',
  means: 'A bare number, likely an answer about your age; a stranger can use that.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['11', 'um 12', '13 lol', 'yeah 13', '12, arizona', '14 in june so 13'],
  passes: ['11 kills', 'at 11 then', 'chapter 11', 'q11'],
  overflags: ['12'],
};

import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '^ (um|uh|er|erm|ew|eww|oh|haha|i said|well|hmm|hm|okay but|but|and|omg|bro|bruh|no)? (no|nope|nah|naw|nuh uh|never) (thanks|thank you|thx|ty|sorry|soz|please|way jose|its okay|it is okay|it is fine|i am good|i am okay|i am fine|bro|mate|man|not really|no|nope|not happening|stop|idk|you|to that)? $',
    '^ (um|uh|er|no|nope|nah|sorry|ew)? (no|nope|nah) (i|i am) (do not|am not|will not|cannot|would not|should not|said|already said|told you|would rather) !(mean|think so either|joking|kidding|know)',
    '^ (no|nope|nah|naw) (sorry|thanks|thank you|soz|thx) ..6',
    '^ (ew|eww|uh|um) no',
    'i (already|just)? said (no|stop)',
    '(still|its a|it is a) (no|nah|nope) (sorry|from me|thanks|bro)? $',
    '(no|nah|nope) (not doing|not sending|not going|not showing|not telling|not happening|not giving)',
    '(nope|nah|no|naw) (it|that) is (weird|creepy|strange|wrong|private|sus|not)',
    '(the|my) answer is no',
    'no means no',
  ],
  unless: [
    '^ (no|nope|never) $?',
    'no (worries|problem|one|idea|offence|offense|wait|cap|joke|clue|rush|i meant|i mean|yeah|its fine i)',
    '(no|nah) (i am) (joking|kidding|crying|dying|dead|just|so|coming|on)',
    '(no|nah|nope) (that|it|this) (is|was) (so|sick|funny|cool|amazing|insane|crazy|hilarious|the)',
  ],
  confidence: 'strong',
  speaker: 'self',
  means: 'You said no; somebody who means well accepts that.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['no', 'nope', 'nah its weird', 'no sorry', 'um no thanks', 'ew no', 'i said no', 'no i dont want to'],
  passes: [
    'no way!! thats sick',
    'nah im joking come',
    'no i meant the blue one',
    'no worries',
    'theres no wifi here',
    'no one is online',
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(everyone|everybody|people|they all) (always)? (lets|let|leaves|left|leave|hates|hate|ignores|ignore|uses|use|forgets|forget|hurts|hurt) me (down|out|in the end|except|but|apart|eventually|$)',
    '#Nobody (here|else|ever|really|at home)? (really|ever|even)? (talks|talk|listens|listen|speaks|cares|care|likes|loves|understands|gets|wants) (to|about|abt)? me',
    '(i am|i feel|i get) (so|very|really|always) (lonely|alone) (here|too|without|all the time|and you|these days|lately|since|until|till|tonight|i|$)',
    '(i)? (have|got) (no|no real|no other|zero) (friends|mates|one|family) (but|except|other than|and|anymore|left|here|like you|$)',
    '(you are) the only one (who|that) (listens|cares|understands|makes|talks|is nice)',
    'i need you (here|so|to stay|tonight|right now|more|$)',
    '(they|people|everyone) (would not|will not|do not|never) (get|understand) (it|me) ..1 you do',
    'stay (on|up|here) (with|for) me (tonight|please|a bit|longer|all|i)',
    '(just)? (stay on|do not go|do not leave) ..2 (5|five|ten|10|one|a bit|#Number) (more)? (min|mins|minutes|hour)',
  ],
  unless: ['talks to me like that'],
  confidence: 'fair',
  means: 'Tells the child how lonely and unloved they are, so that the child feels responsible.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'nobody here really talks to me',
    'im so lonely without you',
    "you're the only one who listens tbh",
    "they wouldn't get it. you do",
    'i need you here, 5 more mins',
  ],
  passes: [
    'im all alone in this lobby',
    'nobody talks to me like that at work',
    'i need you to heal',
    'so lonely in this server anyone on',
    'i have no friends on epic add me',
  ],
  overflags: ['nobody likes me at my school'],
};

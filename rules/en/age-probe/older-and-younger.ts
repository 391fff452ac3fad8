import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(is that|am i|i am|i might be|that is|you think i am|not) ..1 (too|to) old',
    '(you are|are you|you might be|a bit|you|kind of) (too|to) young !(for (the|this)|to remember|to (drive|vote|play))',
    '(older|bigger) (than you|guys|guy|men|man|boys|boy|women|woman|people)',
    'you are (only|just|like)? #Age !(minutes|points|levels|wins|kills|short|away|behind)',
    '(when|back when|if) i was your age',
    'how old (was|is|were) (he|she|they|your|the (boy|girl|guy|oldest))',
    '(about|around|near|close to) your age',
  ],
  unless: [
    'older (than you think|brother|sister|kids in|one|version|model|phone|pc)',
    'how old (is|was) (he|she|it|your (dog|cat|pet|phone|car|brother|sister|house)) ..2 (now|puppy|kitten|when it)',
  ],
  confidence: 'weak',
  slot: 'age',
  means: 'Talks about being older or younger, and whether the child minds. A much older stranger should not ask.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['am i too old for u', 'ur only 13', 'do u like older guys', 'when i was ur age', 'ur to young for me'],
  passes: [
    'my laptop is too old for this game',
    'she is too young to drive',
    'my older brother plays too',
    'you are 12 points behind',
  ],
};

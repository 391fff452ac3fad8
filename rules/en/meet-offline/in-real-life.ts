import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(meet|meet up|meeting|meeting up|hang|hang out|hanging out|see each other|chill|link|link up|met) ..2 (in real life|in person|face to face|outside of this|outside the game|offline|away from the screen|off the game|off here)',
    '(when|if) (we|i) (meet|finally meet|do meet|actually meet|meet up|meet you) ..1 (you|me|in|up|i|we|for|it|$)',
    '(have you|you) (ever)? met (anyone|someone|people|up with anyone) (from|off|in real life|on) ..1 (here|online|the internet|the game|this|$)',
    '(can not wait|so excited|dying|desperate) to (finally)? (meet|hold|hug|kiss) you',
    '(see|show) ..1 (you|me) (in person|in real life|face to face)',
    '(meet|hang|hang out|chill|link|link up|see you|hug you) for real',
  ],
  unless: [
    '(he|she|they|celeb|footballer|idol|band|singer|youtuber|streamer|never) ..4 (meet|met|see|seen)',
    '(in person|face to face) ..6 (class|lesson|appointment|interview|exam|tutoring|school|event|delivery|pickup)',
    'i (met|have met|saw)',
  ],
  confidence: 'strong',
  means: 'Wants to meet the child off the screen, never alone with somebody known only online.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'lets meet up irl',
    'i wanna meet you in person',
    'wanna hang irl',
    'when we meet ill get u something',
    'have you ever met anyone from here',
    'cant wait to finally meet you',
  ],
  passes: [
    'nice to meet you',
    'is the lesson in person or online',
    'i met the band in real life',
    'ive never seen snow in real life',
  ],
};

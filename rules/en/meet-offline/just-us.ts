import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(just|only) (you and me|me and you|you and i|us two|the two of us) (#Day|alone|at mine|in the car|somewhere|then|no one else|nobody else|okay|promise|tonight|$)',
    '(#Day|first visit|visit|coffee|cinema|lesson|session|trip|together|meet|come) ..2 just (us|you and me|me and you|us two|the two of us|you)',
    '(first|the) (visit|time|meeting|lesson|session|trip|ride) ..2 (just us|just you|without your|no parents)',
    '(no one|nobody) else (there|around|about|home|will be there)',
    '(it will be|would be|be) just (you and me|me and you|us two|the two of us)',
  ],
  unless: [
    '(game|server|lobby|raid|duo|queue|ranked|team|dog|cat|mum|dad|shed|left|versus|vs|minecraft|map|final|class) ..7 just (us|you and me|me and you|us two|the two of us|you)',
    'just (us|you and me|me and you|us two|the two of us|you) ..6 (dog|cat|dad|mum|nan|shed|team|server|lobby|left|versus|vs|against|game|in the final|on the map|guys)',
    '(video|call|phone|chat|talk|facetime) ..5 (just|only) (us|you and me|me and you|us two|the two of us|you)',
  ],
  confidence: 'fair',
  means: 'Wants the two of them to be by themselves, with nobody else around.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['sat just me n u', 'first visit just us', 'just me and you, no one else', 'it will be just the two of us'],
  passes: [
    'just us left on the server',
    'just you and me against the world champions in the final',
    'come and stay, just the two of us and the dog',
    'it was just us at practice',
  ],
};

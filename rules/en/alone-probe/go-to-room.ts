import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(can|could|will|would|why do not) you (just|maybe)? (go|get|pop|run|head|move|sneak|come) (up|off|out|away)? (to|in|into)? (upstairs|your room|your bedroom|the bathroom|the toilet|bed|another room|a different room) ..2 $',
    '(go|get|pop|run|sneak|head) (to|in|into|up to) (your room|your bedroom|the bathroom|another room|a different room) (and|then|so|first|n|for me|so we|quick)',
    '(call|message|text|ring|talk to|answer) me (from|in) (your room|your bedroom|bed|the bathroom|upstairs)',
  ],
  unless: [
    '(go|get) ..3 (bed|upstairs|bathroom|room) ..4 (late|teeth|school|shower|bath|tidy|brush|wash|tired|sleep well|clean)',
  ],
  confidence: 'weak',
  slot: 'alone',
  means: 'Sends the child upstairs, to the bedroom or the bathroom, away from the rest of the family.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['can u go upstairs', 'go in the bathroom n call me', 'text me from ur room', 'could you go to another room'],
  passes: [
    'go to your room and tidy it',
    'can you go upstairs and brush your teeth',
    'i was in my room all day',
    'go to bed its late',
  ],
};

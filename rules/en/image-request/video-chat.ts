import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(facetime|face time|video call|video chat) (me|right now|now|tonight|just us|with me)',
    '(video|facetime|camera) (is better|is easier|is more fun|would be better)',
    '(do you do|are you into|you like|fancy|want to|can we|shall we|let us) ..1 (video|facetime|face time|video chat|video call|camera chat) (with me|instead|tonight|now|later|$)',
  ],
  unless: [
    '(nan|gran|grandma|grandad|mum|dad|auntie|uncle|cousin|cousins|baby|class|homework|project|revise|revision|doctor|interview|meeting|group) ..7 (facetime|video call|video chat|face time|video)',
    '(facetime|video call|video chat|face time|video) ..7 (nan|gran|grandma|grandad|mum|dad|auntie|uncle|cousin|cousins|baby|class|homework|project|revise|revision|doctor|interview|meeting|group|edit|editor|essay)',
  ],
  confidence: 'weak',
  means: 'Wants a video call, where somebody new would see the child and the room.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['do u do video', 'can we facetime instead', 'video call me', 'shall we do video tonight'],
  passes: [
    'facetime nan later',
    'can we facetime for the homework',
    'video call with the doctor at 4',
    'do you do video edits for class',
  ],
};

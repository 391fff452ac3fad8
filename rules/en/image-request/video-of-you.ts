import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(send|make|record|film|take|do|show|share|post|get) (me|us)? ..3 (video|videos|vid|vids) (of you|of yourself|of your #YourLook|for me|just for me|message for)',
    '(record|film|video) (yourself|you saying|a (hello|hi|quick|little|short|private) (video|vid|clip|one))',
    '(send|do|make|record|want) (me|us)? (a|one|your|some) ..2 (video|vid) (please|now|too|back)? $',
    '(a|the|that|so|your) (hello|hi|face|dance) (video|vid)',
    '(video|vid) of (you|yourself) (dancing|talking|saying|singing|doing|in your|waving)',
  ],
  unless: [
    '(i|we|he|she|they) ..2 (send|made|make|record|recorded|film|took|post|posted|do|share) ..3 (video|vid)',
    '(youtube|yt|tiktok|funny|link|tutorial|the|homework|maths|goal) ..2 (video|vid)',
  ],
  confidence: 'strong',
  means: 'Asks the child to film themselves, and a video can be kept and passed on.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'send me a vid of u',
    'record a hello vid n say my name',
    'film urself 4 me',
    'make a lil video of yourself dancing',
    'can u send me a vid',
  ],
  passes: [
    'send me the video of the goal',
    'i made a video for my channel',
    'send me that funny video',
    'he sent a vid of his dog',
  ],
};

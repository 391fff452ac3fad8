import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'i (screen recorded|screen record|recorded|filmed|screenshotted|captured|taped) (you|everything|it all|all of it|that|the whole|our|this|us)',
    '(got|have|here is|here are|this is|look) ..2 your (whole|full|entire)? ..1 (friends list|friend list|followers|follower list|contacts|following|family list|screen capture|mums account|mum account|school page)',
    'i (have|got|kept|saved|screenshotted|recorded|downloaded|captured|copied|still have|have got|also have|already have|do have|have kept|have saved) (all)? your #KeptMaterial',
  ],
  unless: [
    '(saved|recorded|kept|have|got|screen recorded|screenshotted) ..8 (game|match|replay|gameplay|world|lesson|class|meeting|goal|song|stream|homework|notes|progress|file|files|build|score|seat|spot|place|ticket|sword|stuff|gear|drawing|slides|doc|document|raid|run|bug|error|glitch|fridge|wall|mantelpiece|costume|wallet|purse|card|parcel|coat)',
  ],
  confidence: 'strong',
  means: "Says they kept pictures, recordings or lists of the child's, to have a hold over them.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i have ur pics',
    'i screen recorded u',
    'i kept that and i got ur whole friends list on screen',
    'here is your followers, mum included',
    'i have ur pics, do u want them to see',
  ],
  passes: [
    'i have the picture for the slides',
    'i recorded the lesson for you',
    'i kept your seat',
    'she has your pictures from camp',
  ],
};

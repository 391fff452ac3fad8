import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(everything|it|this|that) (was|is|has been|got|has all been|is all) ..1 (recorded|saved|screenshotted|screen recorded|backed up|on my phone|on my computer)',
    'i (saved|kept|recorded|screenshotted) (everything|it all|all of it|every (picture|message|video)|that and)',
    'i (have|got) (everything|it all) (you|on you|saved|recorded|screenshotted)',
    '(i|we|i still) (got|have|have got|kept) (the|those|all the|these) (screenshots|pictures|photos|videos|video|recording|recordings|messages|chats|receipts)',
    '(i|i still|we) (have|got|made) copies',
    '(keeping|kept|still have|still got|saved) (that|the|every) (video|picture|photo|selfie|pictures|photos) (you)?',
    'i found your (#Family|mums|dads|sisters|brothers|school|school page) ..1 (insta|instagram|page|account|profile|number|facebook|work)',
    '(folder|file|album|drive) ..2 your name on it',
  ],
  unless: [
    'saved everything to',
    '(i|we) (have|got) the (screenshots|messages|pictures|photos|video) ..4 (trip|party|school|wedding|camp|holiday|project|slides|presentation|goal|match|team)',
    '(game|match|replay|gameplay|clip|world|lesson|class|meeting|goal|song|stream|homework|notes|progress|file|files|build|score|seat|spot|place|ticket|sword|stuff|gear|drawing|slides|doc|document|raid|run) ..8 (saved|recorded|kept|have|got|screen recorded|screenshotted)',
    '(saved|recorded|kept|have|got|screen recorded|screenshotted) ..8 (game|match|replay|gameplay|world|lesson|class|meeting|goal|song|stream|homework|notes|progress|file|files|build|score|seat|spot|place|ticket|sword|stuff|gear|drawing|slides|doc|document|raid|run|bug|error|glitch|fridge|wall|mantelpiece|costume|wallet|purse|card|parcel|coat)',
  ],
  confidence: 'fair',
  means: "Hints that they kept something of the child's and could use it.",
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'i saved everything',
    'i got the screenshots',
    'dont block me i have copies',
    'theres a folder w ur name on it',
  ],
  passes: [
    'i saved the game',
    'i saved everything to the drive',
    'i recorded the lesson for you',
    'i have the photos from the trip',
  ],
};

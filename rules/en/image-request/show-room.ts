import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(show|let) (me|us) (see)? ..1 (your|the) (room|bedroom|bed|wardrobe|closet)',
    '(picture|photo|video|tour|look) ..1 (of|at|round|around) your (room|bedroom|bed|house)',
  ],
  unless: ['(room|bedroom|house) ..4 (roblox|bloxburg|sims|minecraft|game|build|tour video|adopt me|setup)'],
  confidence: 'weak',
  means: "Wants to look into the child's room, which shows where and how they live.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['show me ur room', 'lets see the room ur in', 'pic of ur bedroom', 'let me see your wardrobe'],
  passes: [
    'show me the room you built in bloxburg',
    'show me your setup',
    'clean your room before nan comes',
    'let me see the escape room',
  ],
};

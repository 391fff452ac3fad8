import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(we|you|us|let us|you and me|me and you|want to) (could|can|should|just|to|would)? ..1 (run away|run off|elope|leave home|get away from (them|it all)|escape together|disappear together) ..1 (together|with me|from them|from home|from your|$)',
    '(run away|run off|leave home) (with|for) me',
    '(come live|come and live|move in|live) with me (forever|for good|instead|here|when you|and i|then|$)',
    '(pack|packed) (a|your) ..1 (bag|bags|stuff|clothes|things) ..3 (i will|tonight|and meet|i am coming|pick you up)',
    'i (will|would|can|could) (look after|take care of) you (better|properly)',
  ],
  unless: [
    '(run away|run off|escape|run) ..8 (zombie|zombies|creeper|boss|guards|game|dog|wolf|bear|spider|enemy|mob|mobs|monster|minecraft|song|lyrics|tnt|bomb)',
  ],
  confidence: 'certain',
  means: 'Wants the child to leave home or come to live with them.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'we could run away',
    'run away with me',
    'come live with me',
    'pack a bag ill pick u up tonite',
    'ill look after you properly',
  ],
  passes: [
    'run away from the zombies',
    'pack your bag for camp',
    'he ran off with the ball',
    'i will take care of your hamster',
    'run away with me its that song lyrics',
  ],
};

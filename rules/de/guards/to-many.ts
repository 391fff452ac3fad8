import type { Guard } from '../../../lib/engine/rule';

/** Said to a whole room, not to one child. */
export default {
  match: [
    '(leute|ihr alle|euch alle|an alle|alle zusammen|hey alle|chat|jungs|mädels|liebe eltern|liebe klasse|klasse 7|ihr lieben|hallo zusammen|kinder)',
    '(lfg|gilde|clan|giveaway|link in bio|link in der bio|ranked|gruppe|verlosung|mitspieler gesucht)',
  ],
  reach: 'message',
  factor: 0.5,
  only: ['platform-move', 'gift-lure', 'image-request', 'persona-claim', 'meet-offline'],
  means: 'Said to many people at once.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'platform-move', text: 'add mich auf discord leute' },
    { kind: 'image-request', text: 'hey alle schickt mal ein selfie / mach ein selfie' },
  ],
  leaves: [{ kind: 'platform-move', text: 'add mich auf discord' }],
};

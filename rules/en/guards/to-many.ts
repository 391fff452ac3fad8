import type { Guard } from '../../../lib/engine/rule';

/** Said to a whole room, not to one child. */
export default {
  match: [
    '(everyone|everybody|guys|yall|you all|all of you|chat|lads|folks|class|year 7s|parents and carers)',
    '(lfg|looking for group|recruiting|ranked|guild|clan|giveaway|link in bio|link in description)',
  ],
  reach: 'message',
  factor: 0.5,
  only: ['platform-move', 'gift-lure', 'image-request', 'persona-claim', 'meet-offline'],
  means: 'Said to many people at once.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'platform-move', text: 'add me on discord guys' },
    { kind: 'image-request', text: 'guys do you have a webcam' },
  ],
  leaves: [{ kind: 'platform-move', text: 'add me on discord' }],
};

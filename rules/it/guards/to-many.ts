import type { Guard } from '../../../lib/engine/rule';

/** Said to a whole room, not to one child. */
export default {
  match: [
    '(ragazzi e ragazze|tutti quanti|gente|cari tutti|ciao a tutti|buongiorno a tutti|genitori e ragazzi|chat|classe|voi tutti)',
    '(cerco gente|lfg|ranked|gilda|clan|giveaway|link in bio|link in descrizione|iscrivetevi|mandatemi|scrivetemi|aggiungetemi)',
  ],
  reach: 'message',
  factor: 0.5,
  only: ['platform-move', 'gift-lure', 'image-request', 'persona-claim', 'meet-offline'],
  means: 'Said to many people at once.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'platform-move', text: 'ciao a tutti aggiungimi su discord' },
    { kind: 'image-request', text: 'ciao a tutti mandami una foto tua' },
  ],
  leaves: [{ kind: 'platform-move', text: 'aggiungimi su discord' }],
};

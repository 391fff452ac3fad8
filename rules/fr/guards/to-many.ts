import type { Guard } from '../../../lib/engine/rule';

/** Said to a whole room, not to one child. */
export default {
  match: [
    '(les gars|les filles|les amis|vous tout|tout le groupe|la classe|la team|chers parent|bonjour a tout|salut a tout|le chat)',
    '(lfg|recrute|recrutement|guilde|clan|giveaway|concours|lien en bio|lien en description)',
  ],
  reach: 'message',
  factor: 0.5,
  only: ['platform-move', 'gift-lure', 'image-request', 'persona-claim', 'meet-offline'],
  means: 'Said to many people at once.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'platform-move', text: 'ajoutez moi sur discord les gars' },
    { kind: 'image-request', text: 'les gars mettez la cam' },
  ],
  leaves: [{ kind: 'platform-move', text: 'ajoute moi sur discord' }],
};

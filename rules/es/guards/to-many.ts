import type { Guard } from '../../../lib/engine/rule';

/** Said to a whole room, not to one child. */
export default {
  match: [
    '(chicos|gente|muchachos|banda|raza|peña|vosotros|gurises|changos|a todos|hola todos|buenas a todos)',
    '^ (clase|familia|equipo|grupo|alguien|alguno|chicas|quien|todos)',
    '(sorteo|link en la bio|enlace en la bio|comunidad|suscriptores|ranked|clan|torneo)',
  ],
  reach: 'message',
  factor: 0.5,
  only: ['platform-move', 'gift-lure', 'image-request', 'persona-claim', 'meet-offline'],
  means: 'Said to many people at once.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'platform-move', text: 'chicos agregame a snap' },
    { kind: 'gift-lure', text: 'sorteo te regalo robux' },
  ],
  leaves: [
    { kind: 'platform-move', text: 'agregame a snap' },
    { kind: 'gift-lure', text: 'te regalo robux' },
  ],
};

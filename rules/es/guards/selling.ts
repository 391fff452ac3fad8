import type { Guard } from '../../../lib/engine/rule';

/** Something is for sale: pictures and a place to hand it over belong to that. */
export default {
  match: [
    '(sigue disponible|en venta|la vendo|lo vendo|vinted|wallapop|milanuncios|mercado libre|mercadolibre|marketplace|precio negociable|envio incluido|gastos de envio)',
  ],
  reach: 'nearby',
  factor: 0.1,
  only: ['image-request', 'meet-offline'],
  means: 'Something is for sale.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'image-request', text: 'sigue disponible? me mandas mas fotos?' },
    { kind: 'meet-offline', text: 'la vendo, quieres quedar un dia' },
  ],
  leaves: [
    { kind: 'image-request', text: 'me mandas mas fotos?' },
    { kind: 'meet-offline', text: 'quieres quedar un dia' },
  ],
};

import type { Guard } from '../../../lib/engine/rule';

/** It is over, and it was not about the child. */
export default {
  match: [
    '(el|la) (ano|verano|semana|mes|curso) (pasado|pasada)',
    'hace (anos|meses|mucho|tiempo|#Number (anos|meses))',
    '(cuando (era|eramos|tenia|fui|iba) ..1 (pequena|pequeno|chica|chico|nina|nino|en primaria|al cole)|de (pequena|pequeno|chica|chico|nina))',
    '(antes|en primaria) (yo|nosotros|mi|siempre) ..1',
  ],
  reach: 'around',
  factor: 0.3,
  spares: [
    'flattery',
    'isolation',
    'persona-claim',
    'threat',
    'control-harm',
    'self-disclosure',
    'self-distress',
    'image-request',
  ],
  means: 'Tells of something long past.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'meet-offline', text: 'cuando era pequeña decia nos vemos en persona' },
    { kind: 'platform-move', text: 'el año pasado tenia agregame a snap puesto' },
  ],
  leaves: [
    { kind: 'meet-offline', text: 'quieres quedar un dia' },
    { kind: 'platform-move', text: 'agregame a snap' },
  ],
};

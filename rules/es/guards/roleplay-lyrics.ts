import type { Guard } from '../../../lib/engine/rule';

/** Played, acted or sung. A threat is never made smaller by this. */
export default {
  match: [
    '(en personaje|mi personaje|tu personaje|roleplay|server de rol|d&d|mazmorra|guion|obra de teatro|ensayamos)',
    '(letra de la cancion|la cancion|estribillo|🎵|🎶|el corrido|la rola)',
    '(caballero|mago|elfo|enano|hechicero|castillo|pocion|el rey|la reina|el dragon|villano|pirata)',
  ],
  reach: 'message',
  factor: 0.4,
  spares: ['threat', 'boundary-test', 'platform-move', 'self-distress', 'self-refusal'],
  means: 'Words of a song, a story or a game with parts.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: '🎵 no le digas a tu mama 🎵' },
    { kind: 'secrecy', text: 'el mago susurra: no le digas a tu mama' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'no le digas a tu mama' },
    { kind: 'threat', text: 'voy a subir tus fotos reina' },
  ],
};

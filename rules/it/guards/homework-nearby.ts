import type { Guard } from '../../../lib/engine/rule';

/** "Send a picture" right behind talk of homework or a pet means the page or the pet. It still counts, but is no card by itself. */
export default {
  match: [
    '(compiti|compito|esercizio|esercizi|es|verifica|interrogazione|appunti|riassunto|pagina|quaderno|ripasso)',
    '(mate|matematica|storia|latino|inglese|geometria|scienze|grammatica)',
    '(cane|cagnolino|gatto|gattino|cucciolo|criceto|coniglio|cavallo)',
    '(torta|disegno|progetto|cartellone|modellino|bici)',
  ],
  reach: 'nearby',
  factor: 0.6,
  only: ['image-request'],
  means: 'Homework, a pet or a thing was spoken of just before.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'image-request', text: 'es 4? manda foto' },
    { kind: 'image-request', text: 'hai un gatto? mandami una foto' },
  ],
  leaves: [{ kind: 'image-request', text: 'mandami una foto' }],
};

import generic from '../generic/generic';
import { hasBigCanvas } from '../generic/parts/big-canvas';
import type { Expected, Site } from '../site';

/** The official hotel is drawn on a canvas. Hotels with the Nitro client are not; see the folder beside this. */
export default {
  ...generic,
  id: 'habbo',
  name: 'Habbo',
  matches: [
    'https://www.habbo.com/*', // English
    'https://www.habbo.de/*', // German
    'https://www.habbo.es/*', // Spanish
    'https://www.habbo.fi/*', // Finnish
    'https://www.habbo.fr/*', // French
    'https://www.habbo.it/*', // Italian
    'https://www.habbo.nl/*', // Dutch
    'https://www.habbo.com.br/*', // Portuguese
    'https://www.habbo.com.tr/*', // Turkish
  ],
  canvas: hasBigCanvas,
  checked: '2026-10',
  certainty: 'medium',
  blind: 'the chat, which is drawn as a picture; only what you type yourself',
} satisfies Site;

export const expected: Record<string, Expected[]> = { habbo: [] };

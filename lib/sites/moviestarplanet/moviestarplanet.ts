import generic from '../generic/generic';
import { hasBigCanvas } from '../generic/parts/big-canvas';
import type { Expected, Site } from '../site';

/** The whole game is drawn on a canvas, even its login: there is no chat in the page. */
export default {
  ...generic,
  id: 'moviestarplanet',
  name: 'MovieStarPlanet',
  matches: [
    'https://*.moviestarplanet.com/*', // also the countries below it
    'https://*.moviestarplanet.co.uk/*', // the United Kingdom
    'https://*.moviestarplanet2.com/*', // the second game
  ],
  canvas: hasBigCanvas,
  checked: '2026-10',
  certainty: 'medium',
  blind: 'the chat, which is drawn as a picture; only what you type yourself',
} satisfies Site;

export const expected: Record<string, Expected[]> = { moviestarplanet: [] };

import type { Examples, Rule } from '../../../lib/engine/rule';
import gameStakes from '../vetoes/game-stakes';

export default {
  match: [
    '(te|tu cuenta) ..2 (baneo|reporto|denuncio|banearemos|voy a banear|voy a reportar|voy a denunciar|hackeo|voy a hackear|tumbo la cuenta|va a ser (baneada|eliminada|suspendida)) ..6 (#Unless|el insta|la cuenta|tu cuenta|el roblox)',
    'tu cuenta ..2 (va a ser|sera) (baneada|eliminada|suspendida) ..6',
    '(perderas|vas a perder|pierdes) ..2 (cuenta|skins|todo lo de tu cuenta) ..6 (si no|a menos|como no|manda|pasame|dame)',
  ],
  unless: [...gameStakes],
  confidence: 'fair',
  means: 'Threatens that an account will be banned, reported or taken over.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'te reporto si no me haces caso',
    'tu cuenta va a ser eliminada si no me mandas el codigo',
    'te hackeo el insta',
  ],
  passes: ['reporto al tramposo ese', 'vas a perder el bus', 'van a banear al hacker de la partida'],
};

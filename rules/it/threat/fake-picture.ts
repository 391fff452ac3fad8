import type { Examples, Rule } from '../../../lib/engine/rule';
import seen from '../vetoes/seen';

export default {
  match: [
    '(fotomontaggio|montaggio|deepfake|foto falsa|foto false|video falso|foto finte|foto finta) ..5 (tuo|di te|con te)',
    '(ia|intelligenza artificiale|app|photoshop|programma) ..5 (tuo|la tuo) (faccia|viso|foto|testa)',
    '(modifico|taglio|incollo|monto|metto|attacco) ..2 tuo (faccia|viso|testa|foto) ..4 (su|in|con|corpo|altro|e)',
    '(sembrera|sembra|sembri|nessuno capira|crederanno) ..5 (che sei tu|vero|vera|proprio te|falso|falsa) ..6 (#Publish|#Expose|tutti|mando|giro)',
  ],
  unless: [
    ...seen,
    '(meme|compleanno|filtro|cartone|anime|poster|locandina|gita|buffo|buffa|ridere) ..8',
    '..8 (meme|compleanno|filtro|cartone|anime|poster|locandina|ridere|unicorno|gatto)',
  ],
  confidence: 'certain',
  bright: true,
  // Lock the door, and names of games and apps, belong to the act itself: they do not make it harmless.
  deaf: ['game', 'safety-purpose', 'to-many'],
  means: 'Says that a false picture of the child was made or will be made.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'faccio un fotomontaggio con te e lo mando a tutti',
    'metto la tua faccia su un altro corpo',
    "con l'ai la tua faccia la metto dove voglio",
  ],
  passes: [
    'con il filtro la tua faccia sembra un gatto',
    'il fotomontaggio del meme fa ridere',
    'metto la tua foto nel poster di compleanno',
  ],
};

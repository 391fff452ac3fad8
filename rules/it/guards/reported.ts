import type { Guard } from '../../../lib/engine/rule';

/** Somebody else said it, and the speaker passes it on. Your mum said is left alone: that is how a pick-up is made to sound allowed. */
export default {
  match: [
    '(lui|lei|loro|un tizio|un tipo|uno|un ragazzo|un ragazza|quel tizio|prof|maestra|mister|mio #Adult|mio amica|mio amico|gente|luca|marco|giulia|sara) ..2 #Reporting',
    '(mi|ti|le|gli|ci) (ha|hanno) (detto|scritto|chiesto|mandato|risposto|raccontato)',
    '(mi|ci) (diceva|scriveva|chiedeva|chiede|dice|scrive|fa) (che|di|se|quanti|dove|tipo|sempre)',
    '(ho|avevo) (detto|chiesto|scritto|risposto) (a)? (lui|lei|loro|mio|mamma|papa|prof|luca|marco|giulia)',
    '(ci e scritto|diceva|dice la canzone|c era scritto)',
  ],
  reach: 'before',
  factor: 0.2,
  spares: ['self-refusal', 'self-distress', 'self-disclosure', 'isolation'],
  means: 'Someone else said it; the speaker only tells of it.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'lei ha detto non dirlo a tua madre' },
    { kind: 'platform-move', text: 'un tizio mi ha scritto hai insta?' },
    { kind: 'age-probe', text: 'mi ha chiesto quanti anni hai' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'non dirlo a tua madre' },
    { kind: 'platform-move', text: 'ho detto hai insta?' },
  ],
};

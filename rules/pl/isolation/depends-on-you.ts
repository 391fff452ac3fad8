import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(jestes|masz) ..2 (wszystkim|jedynym|jedyna osoba|wszystko) ..2 (co|ktora|co mam|mam|ktorego)',
    '(mam|mialem|mialam) tylko ciebie',
    'nie mam ..2 (nikogo|znajomi) ..2 (innego|oprocz ciebie|poza toba|wiecej)',
    '(nie zostawiaj|nie opuszczaj|nie odchodz) ..2 (mnie|ode mnie)?',
    '(obiecaj|przysiegnij) ..2 (ze)? ..1 (mnie )?nie (zostawisz|opuscisz|odejdziesz)',
    '(jestem|czuje sie) ..2 (taki|taka|bardzo|strasznie)? ..1 (samotny|samotna|sam na swiecie)',
    'bez ciebie ..2 (nie dam rady|nic nie ma sensu|umre|jestem nikim|nie istnieje)',
    '(jestem )?(zazdrosny|zazdrosna) ..2',
  ],
  unless: [...play, 'nie zostawiaj ..3 (na bossie|na srodku|mnie tu|bagazu)'],
  confidence: 'fair',
  means: 'Makes the child feel responsible for a lonely grown-up or new friend.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['jesteś wszystkim co mam', 'nie zostawiaj mnie', 'mam tylko ciebie', 'jestem taki samotny'],
  passes: ['nie zostawiaj mnie na bossie', 'zostaly mi tylko dwa zadania', 'samotny wilk to fajny film'],
};

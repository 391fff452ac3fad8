import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(z kim|z kims) ..1 mieszkasz',
    '(mieszkasz|jestes) ..1 (z rodzice|z obojgiem|tylko z mama|z mama)',
    '(masz|duzo masz) ..1 (rodzenstwo|brat|siostra|starszego brat|starsza siostra)',
    '(gdzie|kim|co robi|co robia|kim jest|gdzie pracuje|gdzie pracuja) ..1 (pracuja |pracuje )?(twoje) ..1 (rodzice|mama|tata)',
  ],
  confidence: 'fair',
  slot: 'household',
  means: 'Asks who lives with the child and what they do.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['z kim mieszkasz?', 'masz rodzeństwo?', 'gdzie pracują twoi rodzice'],
  passes: ['z kim grasz?', 'mam siostre', 'z kim siedzisz na matmie'],
};

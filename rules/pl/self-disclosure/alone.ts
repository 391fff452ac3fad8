import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(jestem|zostalam|zostalem|siedze|bede) ..2 (sam|sama) ..2 (w dom|w pokoj|dom|do|dzis|teraz)?',
    '(rodzice|mama|tata|babcia|starzy) ..2 (w pracy|w robocie|wyszli|wyszla|wyszedl|pojechali|spia|spi|wracaja|wraca|nie ma|sa w)',
    'nie ma ..1 (rodzice|nikogo|mama|tata|starych) ..2',
    '(rodzice|mama) nie (wiedza|wie) ..3 (ze|o)',
  ],
  unless: ['(jestem|bylam|bylem) ..1 (sam|sama) ..1 (w druzynie|na mapie|winna)'],
  confidence: 'strong',
  slot: 'alone',
  means: 'The child tells that they are alone, or when grown-ups are away.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['jestem sama w domu', 'rodzice są w pracy', 'mama wraca o 18', 'nie ma nikogo'],
  passes: ['jestem sam na mapie', 'mama gotuje', 'nie ma lekcji'],
};

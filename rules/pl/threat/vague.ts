import type { Examples, Rule } from '../../../lib/engine/rule';
import play from '../vetoes/play';

export default {
  match: [
    '(pozalujesz|zobaczysz|zobaczymy|jeszcze zobaczysz|przekonasz sie|doigrasz sie|uwazaj na siebie|lepiej uwazaj|nie wkurzaj mnie|nie denerwuj mnie)',
    '(wiem|widzialem|widzialam) ..1 co (robisz|robilas|robiles|pisalas|pisales)',
  ],
  unless: [...play, 'zobaczysz ..3 (fajne|film|bedzie super|spodoba)', 'zobaczymy ..2 (sie|jutro|co|czy|jak|kto)'],
  confidence: 'weak',
  means: 'Sounds like a warning that something bad will happen.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['jeszcze zobaczysz', 'nie wkurzaj mnie', 'wiem co robilas'],
  passes: ['zobaczymy sie jutro', 'zobaczysz fajne miejsce', 'zobacz to'],
};

import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: ['#PetName'],
  unless: [
    'mala ..2 (pizza|baza|przerwa|szansa|roznica|kolekcja|rzecz|moc|sala)',
    '(jest|taka|za|ta) mala',
    'kotku? ..1 (mojej|sasiadki)',
  ],
  confidence: 'weak',
  means: 'Calls the child by a pet name, as a sweetheart would.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['hej kotku', 'dobranoc księżniczko', 'skarbie co robisz'],
  passes: ['to mala pizza', 'moj kot spi', 'za mala czcionka'],
};

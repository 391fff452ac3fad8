import { expect, it } from 'vitest';
import { createLikelyLanguage } from '../../lib/language/likely-language';
import { LANGUAGES } from '../../scripts/evaluate/languages';

const languages = [...LANGUAGES.values()];
const said = (text: string, key = '1') => ({
  id: text,
  conversation: { site: 'check', key, audience: 'direct' as const, title: '' },
  speaker: 'other' as const,
  author: 'kai',
  text,
  at: 0,
});

/** Invented everyday talk. */
const TALK = {
  en: ['hey what are you doing today', 'not much just homework and you', 'same lol it is so boring'],
  es: ['hola que haces hoy', 'nada mucho y tu', 'lo mismo pero con la tarea'],
  de: ['hallo was machst du heute so', 'nichts und du', 'ich auch nicht aber das ist egal'],
  fr: ['salut tu fais quoi', 'rien et toi', 'je suis pas en cours et je dors'],
  it: ['ciao che fai oggi', 'niente e tu', 'anche io non ho voglia di fare i compiti'],
  pl: ['hej co robisz dzis', 'nic a ty', 'ja tez nie mam co robic'],
};

it.each(Object.entries(TALK))('a talk in %s is told by its everyday words', (code, lines) => {
  const languageOf = createLikelyLanguage(languages);
  expect(lines.map((line) => languageOf(said(line))).at(-1)).toBe(code);
});

it('a talk of which nothing is known is in what is heard everywhere, and each talk is one of its own', () => {
  const languageOf = createLikelyLanguage(languages);
  expect(languageOf(said('zzz 👍 12'))).toBe('en');
  for (const line of TALK.es) languageOf(said(line, 'a'));
  expect(languageOf(said('ok', 'a'))).toBe('es');
  expect(languageOf(said('ok', 'b'))).toBe('en');
});

import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CATEGORIES } from '../../lib/engine/rule';
import { wordId } from '../../lib/ui/advice';
import { LOCALE_RULES } from './locale-rules';
import { syllablesOf } from './reading-ease';
import { sentencesOf, wordsOf } from './reading-grade';
import { readWords } from './words-plugin';

const LOCALES = readdirSync(resolve(import.meta.dirname, '../../locales'))
  .map((file) => basename(file, '.yml'))
  .filter((locale) => locale !== 'en');
const CARDS = [...CATEGORIES, 'pattern' as const].flatMap((topic) =>
  (['young', 'teen'] as const).map((age) => ({ age, room: `advice.${wordId(topic)}.${age}` })),
);
const A_CHILD_READS = /^(advice|card|check|checkPage|help|pause|popup|practice|reply|seen|shared|story|welcome)\./;

const english = await readWords('en');
const gapsOf = (text = '') => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort();
const filled = (text: string) => text.replaceAll('{childline}', 'Childline').replaceAll('{emergency}', '999');

it('has rules for each language that has a file', () => {
  expect(Object.keys(LOCALE_RULES)).toEqual(expect.arrayContaining(LOCALES));
});

describe.for(LOCALES)('the words in %s', async (locale) => {
  const words = await readWords(locale);
  const rules = LOCALE_RULES[locale];

  it('have the keys of English, all of them and no other', () => {
    expect(Object.keys(words).sort()).toEqual(Object.keys(english).sort());
    for (const [key, text] of Object.entries(words)) expect(text.trim(), key).not.toBe('');
  });

  it('have the gaps of English', () => {
    for (const [key, text] of Object.entries(words)) expect(gapsOf(text), key).toEqual(gapsOf(english[key]));
  });

  it('name their language and its direction, and fit into the store', () => {
    expect(words.language).toBe(locale.replace('_', '-'));
    expect(words.direction).toBe(rules?.direction ?? 'ltr');
    expect(words.extensionName).toBe('Tawny');
    expect(words.extensionDescription?.length, 'at most 132 letters in a manifest').toBeLessThanOrEqual(132);
  });

  it('keep to the banned words', () => {
    // The guide for grown-ups names what not to say to a child.
    const said = Object.entries(words).filter(([key]) => !key.startsWith('options.guide.avoid.'));
    for (const [key, text] of said) if (rules) expect(text, key).not.toMatch(rules.banned);
  });

  it('come in sentences of at most 17 words wherever a child reads', () => {
    for (const [key, text] of Object.entries(words).filter(([name]) => A_CHILD_READS.test(name)))
      for (const sentence of sentencesOf(text))
        expect(wordsOf(sentence).length, `${key}: ${sentence}`).toBeLessThanOrEqual(17);
  });

  it.for(CARDS)('make $room short, plain and ending with a person', ({ age, room }) => {
    const parts = ['said', 'why', 'steps.0', 'steps.1', 'steps.2'].map((part) =>
      filled(words[`${room}.${part}`] ?? ''),
    );
    const read = parts.join(' ');
    expect(words[`${room}.title`]?.length, 'a title of one or two lines').toBeLessThanOrEqual(36);
    expect(wordsOf(read).length, 'at most 75 words').toBeLessThanOrEqual(75);
    expect(read, 'no exclamation mark: any card may be strong').not.toMatch(/[!¡]/);
    if (rules) expect(parts.at(-1), 'the last step names a person or a helpline').toMatch(rules.someone);
    if (rules?.ease) expect(rules.ease.of(read)).toBeGreaterThanOrEqual(rules.ease[age]);
    if (rules?.years) expect(rules.years.of(read)).toBeLessThanOrEqual(rules.years[age]);
  });

  it('say every kind in its own words', () => {
    const topics = [...CATEGORIES, 'pattern' as const].map(wordId);
    for (const room of ['advice.{}.young.title', 'advice.{}.teen.title', 'sign.{}'])
      expect(new Set(topics.map((topic) => words[room.replace('{}', topic)])).size, room).toBe(topics.length);
  });
});

describe('reading ease', () => {
  it('counts syllables as they are spoken', () => {
    const all = (language: 'es' | 'fr' | 'pt', text: string) =>
      wordsOf(text).map((word) => syllablesOf(word, language));
    expect(all('es', 'murciélago ciudad país quiere')).toEqual([4, 2, 2, 2]);
    expect(all('fr', "porte école quelqu'un aujourd'hui")).toEqual([1, 2, 2, 3]);
    expect(all('pt', 'coração não país água')).toEqual([3, 1, 2, 2]);
  });

  it('is too low for the language of offices, so that the limits can fail', () => {
    const offices: Record<string, string> = {
      es: 'La divulgación de información personal identificativa conlleva responsabilidades administrativas.',
      fr: "La communication d'informations personnelles identifiantes engage la responsabilité administrative de l'utilisateur.",
      it: "La divulgazione di informazioni personali identificative comporta responsabilità amministrative per l'utente.",
      pt: 'A divulgação de informações pessoais identificáveis acarreta responsabilidades administrativas.',
    };
    for (const [locale, { ease }] of Object.entries(LOCALE_RULES))
      if (ease) expect(ease.of(offices[locale] ?? ''), locale).toBeLessThan(ease.teen);
    const inYears = {
      ar: 'تخضع المعلومات الشخصية للمستخدمين لاستثناءات المسؤولية المنصوص عليها.',
      de: 'Personenbezogene Informationen unterliegen ausnahmslos den Datenschutzbestimmungen.',
      pl: 'Przetwarzanie danych osobowych użytkowników podlega bezwzględnie obowiązującym przepisom.',
    };
    for (const [locale, text] of Object.entries(inYears)) {
      const years = LOCALE_RULES[locale]?.years;
      expect(years?.of(text), locale).toBeGreaterThan(years?.teen ?? 99);
    }
  });
});

import { resolve } from 'node:path';
import { parseMessagesFile } from '@wxt-dev/i18n/build';
import type { Plugin } from 'vitest/config';

const STAND_IN = '\0words-for-tests';
const ROOT = resolve(import.meta.dirname, '../..');

/** Every text of a locale file by its key, as the browser would look it up. */
export async function readWords(locale: string): Promise<Record<string, string>> {
  const messages = await parseMessagesFile(resolve(ROOT, `locales/${locale}.yml`));
  return Object.fromEntries(
    messages.map((message) => [
      message.key.join('.'),
      message.type === 'plural' ? Object.values(message.plurals).join(' | ') : message.message,
    ]),
  );
}

const STAND_IN_CODE = `
export const i18n = {
  t(key, gaps = {}) {
    const text = words[key];
    if (text === undefined) throw new Error('locales/en.yml has no text for "' + key + '".');
    return text.replace(/\\{(\\w+)\\}/g, (whole, name) => (Object.hasOwn(gaps, name) ? String(gaps[name]) : whole));
  },
};`;

/**
 * Unit tests run without a browser's message look-up: `#i18n` reads `locales/en.yml` instead, and a key that is not
 * there is an error.
 */
export function wordsForTests(): Plugin {
  return {
    name: 'words-for-tests',
    enforce: 'pre',
    resolveId: (id) => (id === '#i18n' || /\.wxt\/i18n\/index(\.ts)?$/.test(id) ? STAND_IN : undefined),
    load: async (id) =>
      id === STAND_IN ? `const words = ${JSON.stringify(await readWords('en'))};${STAND_IN_CODE}` : undefined,
  };
}

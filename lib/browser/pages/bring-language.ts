import type { ShippedLanguage } from '../../language/language';
import { sendMessage } from '../letters/protocol';

/** Who waits for a language in this page: `scripts/languages/language-files.ts` writes scripts that hand one over. */
const WAITING = Symbol.for('tawny language');
type World = { [WAITING]?: (language: ShippedLanguage) => void };

export type Languages = {
  /** Has a language brought into this page; again and again is the same as once. */
  bring(code: string): void;
  /** What is on its way. */
  pending(): Promise<unknown> | undefined;
  /** Whether the browser did not let it come. */
  isMissing(code: string): boolean;
};

/**
 * Has languages brought into this page when somebody talks in them: only the worker can put a file of ours there.
 *
 * @param codes those that can be brought
 * @param onThere one has come
 * @param onMissing one does not come
 */
export function createLanguages(
  codes: readonly string[],
  onThere: (language: ShippedLanguage) => void,
  onMissing: () => void,
): Languages {
  const asked = new Set<string>();
  const there = new Set<string>();
  const missing = new Set<string>();
  let pending: Promise<unknown> | undefined;

  (globalThis as World)[WAITING] = (language) => {
    if (there.has(language.code)) return;
    there.add(language.code);
    onThere(language);
  };

  async function ask(code: string): Promise<void> {
    await sendMessage('bringLanguage', code).catch(() => {});
    if (there.has(code)) return;
    missing.add(code);
    onMissing();
  }

  return {
    bring(code) {
      if (asked.has(code) || !codes.includes(code)) return;
      asked.add(code);
      const all = Promise.all([pending, ask(code)]).then(() => {
        if (pending === all) pending = undefined;
      });
      pending = all;
    },
    pending: () => pending,
    isMissing: (code) => missing.has(code),
  };
}

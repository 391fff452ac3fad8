import type { Wxt } from 'wxt';
import { buildLanguage, languageCodes } from './build-language';

type PublicFile = { relativeDest: string; contents: string };

/**
 * Puts each language that is not heard everywhere into the package as a script of its own, `languages/<code>.js`: the worker brings
 * it into a page where people talk in that language (`lib/browser/pages/bring-language.ts`).
 */
export async function languageFiles(wxt: Wxt, files: PublicFile[] | unknown[]): Promise<void> {
  const { root } = wxt.config;
  const built = await Promise.all(languageCodes(root).map((code) => buildLanguage(root, code)));
  for (const { shipped } of built) {
    if (shipped.everywhere) continue;
    const contents = `globalThis[Symbol.for('tawny language')]?.(${JSON.stringify(shipped)});\n`;
    files.push({ relativeDest: `languages/${shipped.code}.js`, contents });
  }
}

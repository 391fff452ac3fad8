import { browser } from 'wxt/browser';
import type { ScriptPublicPath } from 'wxt/utils/inject-script';
import { MatchPattern } from 'wxt/utils/match-patterns';

/** Where a content script of ours belongs, as the manifest has it: in pages, and in the frames of a few. */
function manifested() {
  const scripts = browser.runtime.getManifest().content_scripts ?? [];
  const [pages] = scripts;
  // Firefox tells whole addresses here, and takes none of them when a script is registered.
  const home = browser.runtime.getURL('/');
  const files = (pages?.js ?? []).map((file) => (file.startsWith(home) ? file.slice(home.length) : file));
  const inFrames = scripts.filter((script) => script.all_frames).flatMap(({ matches = [] }) => matches);
  return { files: files as ScriptPublicPath[], inFrames };
}

/**
 * Puts the content script into a page that was open before, and into those of its frames that have one. A script of ours
 * that lives there already ends by itself. Pages that nobody may enter (a store, a reader view) are left alone.
 */
export async function inject(tabId: number): Promise<void> {
  const { files, inFrames } = manifested();
  const isOurs = (address: string) => inFrames.some((pattern) => new MatchPattern(pattern).includes(address));
  try {
    const target = { tabId, allFrames: true };
    const frames = await browser.scripting.executeScript({ target, func: () => location.href });
    const frameIds = frames
      .filter(({ frameId, result }) => frameId === 0 || isOurs(result ?? ''))
      .map((f) => f.frameId);
    await browser.scripting.executeScript({ target: { tabId, frameIds }, files });
  } catch {
    // Closed by now, or nobody's to enter.
  }
}

/**
 * Puts another script of ours beside a content script that asked for it: the second one (`entrypoints/warn`), or a language.
 *
 * @throws where the browser does not let us into that frame, or it is gone
 */
export async function injectOurs(
  tabId: number,
  frameId: number,
  file: '/warn.js' | `/languages/${string}.js`,
): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  // Who asks for it is there, so the page is as far as it needs to be.
  await browser.scripting.executeScript({ target, files: [file as ScriptPublicPath], injectImmediately: true });
}

/** The file that the manifest loads into pages, for registering it elsewhere. */
export function contentFiles(): ScriptPublicPath[] {
  return manifested().files;
}

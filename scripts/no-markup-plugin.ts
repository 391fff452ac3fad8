import type { Plugin } from 'vite';

/**
 * The few places where a library writes text as markup, and what stands there in the package instead. Nothing of ours uses
 * them; without them no reviewer of a store has to wonder, and nobody can begin to.
 */
const CHANGES = [
  {
    // For `dangerouslySetInnerHTML`, which no part of ours has. Would one ask for it, its markup would be seen as text.
    file: /\/preact\/dist\/preact\.mjs$/,
    from: /(\w+)\.innerHTML=(\w+)\.__html/,
    to: '$1.textContent=$2.__html',
  },
  {
    // Readability tries anew with the copy of the page as it was.
    file: /\/@mozilla\/readability\/Readability\.js$/,
    from: /page\.innerHTML = (pageCacheHtml);/,
    to: "page.replaceChildren(...new DOMParser().parseFromString('<body>' + $1, 'text/html').body.childNodes);",
  },
  {
    // Pictures that wait in a noscript element; `lib/sites/page-lines.ts` has taken these out of the copy before.
    file: /\/@mozilla\/readability\/Readability\.js$/,
    from: /tmp\.innerHTML = (noscript\.innerHTML);/,
    to: "tmp.replaceChildren(...new DOMParser().parseFromString('<body>' + $1, 'text/html').body.childNodes);",
  },
] as const;

/** Takes every assignment to `innerHTML` out of the libraries when the extension is built. */
export function noMarkupPlugin(): Plugin {
  return {
    name: 'tawny-no-markup',
    transform(code, id) {
      const due = CHANGES.filter(({ file }) => file.test(id));
      if (due.length === 0) return undefined;
      let changed = code;
      for (const { from, to } of due) {
        if (!from.test(changed)) {
          this.error(
            `${id} no longer has ${from}. Look where it sets innerHTML now, and mend scripts/no-markup-plugin.ts.`,
          );
        }
        changed = changed.replace(from, to);
      }
      return { code: changed, map: null };
    },
  };
}

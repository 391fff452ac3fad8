import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';

/** Nothing of this package is in the build but numbers made of it, so no bundle names it; its terms ask for a credit. */
const WORD_LIST =
  'The codes of words about sex were made from the lists of naughty-words (https://github.com/LDNOOBW), under CC BY 4.0\n(https://creativecommons.org/licenses/by/4.0/): some words were chosen, and turned into numbers.';

/** Folders of the packages of which something is in the build, with their bytes; WXT builds in several steps, so they gather here. */
const shipped = new Map<string, number>();

/** Notes every package of which a module ends up in the build. */
export function notePackages(): Plugin {
  return {
    name: 'tawny-licences',
    generateBundle(_, bundle) {
      for (const part of Object.values(bundle)) {
        if (part.type !== 'chunk') continue;
        for (const [id, { renderedLength }] of Object.entries(part.modules)) {
          const [, folder] = /^\0?(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id) ?? [];
          if (folder) shipped.set(folder, (shipped.get(folder) ?? 0) + renderedLength);
        }
      }
    },
  };
}

/**
 * Writes `licences.txt` into the package: who made what ships with Tawny, on which terms, and how much of it in all scripts
 * together, before they are made small.
 * @throws where a package brings no terms that are known: then it must not ship before somebody has looked
 */
export function writeLicences({ config }: { config: { outDir: string } }): void {
  const all = [...shipped]
    .map(([folder, bytes]) => ({ ...licenceOf(folder), bytes }))
    .sort((a, b) => (a.title < b.title ? -1 : 1));
  const list = [...Map.groupBy(all, ({ title }) => title)].map(([title, copies]) => {
    const bytes = copies.reduce((sum, one) => sum + one.bytes, 0);
    return `- ${title}, ${Math.ceil(bytes / 1000)} kB`;
  });
  const parts = all.map(({ title, terms }) => `${'='.repeat(80)}\n${title}\n${'='.repeat(80)}\n\n${terms}\n`);
  const head = `Tawny is under the Apache License 2.0. It contains parts of these packages:\n\n${list.join('\n')}\n\n${WORD_LIST}\n`;
  writeFileSync(resolve(config.outDir, 'licences.txt'), `${head}\n${[...new Set(parts)].join('\n')}`);
}

function licenceOf(folder: string): { title: string; terms: string } {
  const { name, version, license, author } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
  const file = readdirSync(folder).find((one) => /^(licen[cs]e|copying)/i.test(one));
  const title = `${name} ${version} (${license})`;
  if (file) return { title, terms: readFileSync(`${folder}/${file}`, 'utf8').replaceAll('\r\n', '\n').trim() };
  if (license !== 'MIT') throw new Error(`${name} ships with Tawny but brings no terms. Look at its licence first.`);
  const person = (typeof author === 'string' ? author : author?.name) ?? `The authors of ${name}`;
  return { title, terms: mit(person.replace(/\s*[<(].*/, '')) };
}

/** Some packages only name this licence; its words are the same everywhere (https://spdx.org/licenses/MIT.html). */
function mit(holder: string): string {
  return `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation
files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy,
modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the
Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the
Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR
COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE,
ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.`;
}

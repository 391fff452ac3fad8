import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { parse } from 'yaml';
import { countriesIn, dueFaults } from '../lib/helplines/due.ts';
import { type CountryFile, readTable, shownOf } from '../lib/helplines/read-table.ts';

const NAME = 'virtual:helplines';
const RESOLVED = `\0${NAME}`;
/** From the root of the project, where all commands run: a command that was bundled stands elsewhere than its sources. */
const FOLDER = resolve('lib/helplines/countries');

/** The files of the table, one a country. @throws Error that names a file which is no YAML */
export function helplineFiles(): CountryFile[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.yml'))
    .map((file) => ({
      country: file.replace('.yml', '').toUpperCase(),
      lines: read(file),
    }));
}

function read(file: string): unknown {
  try {
    return parse(readFileSync(resolve(FOLDER, file), 'utf8'));
  } catch (error) {
    throw new Error(`Helplines, ${file}: it cannot be read. ${(error as Error).message}`);
  }
}

/**
 * All that keeps a release back: lines that are wrong, countries with nobody to talk to, lines looked up too long ago.
 * @param today epoch ms
 */
export function helplineFaults(today: number): string[] {
  const { lines, faults } = readTable(helplineFiles());
  return [...faults, ...dueFaults(shownOf(lines), countriesIn(lines), today)];
}

/**
 * Serves `virtual:helplines`: the lines that are shown, checked when the extension is built. Sources, notes and lines of
 * certainty C stay in the table. A wrong line stops the build with a sentence; one that is old only warns, so that a package
 * can be made again later from the same sources.
 */
export function helplinesPlugin(): Plugin {
  return {
    name: 'tawny-helplines',
    resolveId(id) {
      return id === NAME ? RESOLVED : undefined;
    },
    load(id) {
      if (id !== RESOLVED) return undefined;
      for (const file of readdirSync(FOLDER)) this.addWatchFile(resolve(FOLDER, file));
      const { lines, faults } = readTable(helplineFiles());
      if (faults.length > 0) this.error(faults.join('\n'));
      const shown = shownOf(lines);
      const countries = countriesIn(lines).sort();
      for (const fault of dueFaults(shown, countries, Date.now())) this.warn(fault);
      const code = `export const LINES = ${JSON.stringify(shown)};\nexport const COUNTRIES = ${JSON.stringify(countries)};`;
      return { code, map: null, moduleType: 'js' };
    },
  };
}

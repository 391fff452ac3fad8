import { parse } from 'yaml';
import words from '../../locales/en.yml?raw';

type Words = { [key: string]: Words | string };

const all = parse(words) as Words;

/** The same sentences as on the page; a terminal has no browser to look them up. */
export function sentence(key: string, gaps: Record<string, string | number> = {}): string {
  const found = key.split('.').reduce<Words | string | undefined>((at, part) => (at as Words | undefined)?.[part], all);
  if (typeof found !== 'string') throw new Error(`locales/en.yml has no text for "${key}".`);
  return found.replace(/\{(\w+)\}/g, (whole, name: string) => String(gaps[name] ?? whole));
}

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { plotOf } from './plot';
import { lineOf } from './print';
import { rounded, type Section } from './section';

const FOLDER = 'docs/performance';
const FIGURES = `${FOLDER}/figures.json`;

type Kept = Section & { on: string; day: string };

/** Puts these sections in place of older ones with the same title, and writes docs/performance.md from all of them. */
export function keepAndWrite(sections: readonly Section[], day: string): void {
  mkdirSync(FOLDER, { recursive: true });
  const before: Kept[] = existsSync(FIGURES) ? JSON.parse(readFileSync(FIGURES, 'utf8')) : [];
  const on = `Node ${process.versions.node.split('.')[0]}, ${cpus().length} cores, ${cpus()[0]?.model.trim() ?? 'unknown'}`;
  const kept = new Map(before.map((section) => [section.title, section]));
  for (const section of sections) kept.set(section.title, { ...section, on, day });
  const all = [...kept.values()];
  writeFileSync(FIGURES, `${JSON.stringify(all, null, 1)}\n`);
  for (const curve of all.flatMap(({ curves }) => curves))
    writeFileSync(`${FOLDER}/${fileOf(curve.name)}`, plotOf(curve));
  writeFileSync('docs/performance.md', `${[HEAD, short(all), ...all.map(chapter)].join('\n\n')}\n`);
}

const HEAD = `# How fast it is, and how we know

Written by \`npm run bench -- --write\` and \`npm run bench:browser -- --write\`; do not edit by hand.

Ratios, taken within one run: what is compared takes turns, and the median over the rounds is given. Absolute times of two
machines, or of two days on a busy one, do not compare. "The floor" is the sum of \`charCodeAt\` over the same messages: no
engine can read them faster. The messages are invented chat (\`scripts/bench/measure/chat.ts\`); nothing of it is a real talk. Targets
(T for the engine, B for the product) were set before the rules were written: for 300 patterns, of which there are now thousands.`;

function short(all: readonly Kept[]): string {
  const lines = all.flatMap(({ targets }) => targets).map(lineOf);
  const [missed, met] = [
    lines.filter((line) => line.startsWith('short')),
    lines.filter((line) => line.startsWith('pass')),
  ];
  const listed = missed.map((line) => `- ${line.replace(/^short\s+/, '')}`).join('\n');
  return `## What falls short\n\n${met.length} targets are met, ${missed.length} are not:\n\n${listed}`;
}

function chapter({ title, tables, curves, targets, on, day }: Kept): string {
  const parts = [`## ${title}`, `${day}, ${on}.`];
  for (const { title, unit, rows } of tables) {
    const lines = rows.map(({ name, value }) => `| ${name} | ${rounded(value)}${unit} |`);
    parts.push(`| ${title} | |\n| --- | --: |\n${lines.join('\n')}`);
  }
  for (const { name } of curves) parts.push(`![${name}](performance/${fileOf(name)})`);
  const met = targets.map(lineOf).filter((line) => line.startsWith('pass'));
  if (met.length > 0) parts.push(met.map((line) => `- met: ${line.replace(/^pass\s+/, '')}`).join('\n'));
  return parts.join('\n\n');
}

function fileOf(name: string): string {
  return `${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}.svg`;
}

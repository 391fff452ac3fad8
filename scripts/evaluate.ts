/** `npm run -s evaluate -- FILE…`: how well the product judges conversations (docs/evaluation.md). */
import { writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compare } from './evaluate/compare';
import { drafts } from './evaluate/drafts';
import { type Figures, figuresOf } from './evaluate/figures';
import { groupsOf, groupsTable } from './evaluate/groups';
import { lines } from './evaluate/lines/lines';
import { HELP, type Options, readOptions, UsageError } from './evaluate/options';
import type { Outcome } from './evaluate/outcome';
import { plotOf } from './evaluate/plot';
import type { Step } from './evaluate/replay';
import { run } from './evaluate/run';
import { beforeTable, tableOf } from './evaluate/table';
import { createTracker } from './evaluate/track';
import { traceOf } from './evaluate/why';

async function raw(options: Options): Promise<number> {
  const { problems } = await run(options, {
    onPassed({ chat, raised }) {
      const alerts = raised.map(({ message, level, categories, combinations, rules }) => ({
        message,
        level,
        categories,
        combinations,
        rules,
      }));
      process.stdout.write(`${JSON.stringify({ id: chat.id, messages: chat.messages.length, alerts })}\n`);
    },
  });
  return problems;
}

async function why(options: Options): Promise<number> {
  const wanted = new Set(options.why?.split(','));
  let steps: Step[] = [];
  const { problems } = await run(options, {
    onStep: (chat, step) => {
      if (wanted.has(chat.id)) steps.push(step);
    },
    onPassed: ({ chat, raised }) => {
      if (!wanted.delete(chat.id)) return;
      console.log(`${traceOf(chat, steps, raised)}\n`);
      steps = [];
    },
  });
  for (const id of wanted) console.error(`There is no conversation "${id}" in these files.`);
  return problems + wanted.size;
}

async function figures(options: Options): Promise<number> {
  const byFile = new Map<string, Outcome[]>();
  const tracker = options.plot === undefined ? undefined : createTracker();
  const done = await run(options, {
    ...(tracker && { onStep: tracker.onStep }),
    onPassed({ file, chat, outcome }) {
      const outcomes = byFile.get(file) ?? [];
      outcomes.push(outcome);
      byFile.set(file, outcomes);
      tracker?.onPassed(chat);
    },
  });
  if (options.plot !== undefined && tracker) writeFileSync(options.plot, plotOf(tracker.tracks, options));
  const all = [...byFile.values()].flat();
  const files = Object.fromEntries([...byFile].map(([file, outcomes]) => [basename(file), figuresOf(outcomes)]));
  const groups = options.by && groupsOf(options.by, all, done);
  if (options.json) {
    console.log(JSON.stringify({ files, all: figuresOf(all), ...(groups && { groups }), problems: done.problems }));
  } else {
    const { before } = options;
    const table = (name: string, one: Figures) => (before ? beforeTable(name, one, before) : tableOf(name, one));
    const tables = Object.entries(files).map(([name, one]) => table(name, one));
    if (tables.length > 1) tables.push(table('all files', figuresOf(all)));
    if (groups) tables.push(groupsTable(options, groups));
    console.log(tables.join('\n\n'));
  }
  return done.problems;
}

async function main(): Promise<number> {
  const options = readOptions(process.argv.slice(2));
  if (options.lines) return lines(options);
  if (options.drafts) return drafts(options);
  if (options.raw) return raw(options);
  if (options.why !== undefined) return why(options);
  if (options.invariance || options.turned || options.together || options.ablate) return compare(options);
  return figures(options);
}

try {
  process.exitCode = (await main()) > 0 ? 1 : 0;
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${HELP}`);
  process.exitCode = 2;
}

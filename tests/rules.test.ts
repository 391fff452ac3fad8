import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compile } from '../lib/engine/pack/compile';
import type { CompiledPack } from '../lib/engine/pack/compiled-pack';
import {
  CATEGORIES,
  CONFIDENCE,
  type Example,
  type Examples,
  type Rule,
  type RuleId,
  SIGNALS,
  SLOTS,
} from '../lib/engine/rule';
import { createSpotter } from '../lib/engine/spotter';
import { codeOf, packOf } from './languages';

/** The proof of every rule. Run your own alone: `… tests/rules.test.ts -t secrecy/` */

type RuleFile = { default: Rule; examples?: Examples };
const files = import.meta.glob<RuleFile>(['../rules/*/*/*.ts', '!../rules/*/{words,guards,vetoes,lexicon,grammar}/*'], {
  eager: true,
});

const LISTS = import.meta.glob<string[]>('../node_modules/naughty-words/*.json', { eager: true, import: 'default' });

/** After guards, a passing example may at most be this sure, and less than half as sure as the rule is of a plain match. */
const CUT_TO = 0.2;
const SHARE = 0.5;
/** A flagged example counts for more than this: some are weakened by a guard, and found all the same. */
const COUNTS = 0.1;

describe.each(Object.entries(files).map(([path, file]) => ({ id: idOf(path), code: codeOf(path), path, file })))(
  '$code $id',
  ({ id, path, file }) => {
    const pack = packOf(path);
    const rule = file.default;
    const examples = file.examples ?? { flags: [], passes: [] };
    const isCut = (sure: number) => sure <= CUT_TO && sure < CONFIDENCE[rule.confidence] * SHARE;
    let compiled: CompiledPack | undefined;
    const confidence = (example: Example) => {
      compiled ??= compile({ ...pack, rules: { [id]: { ...rule, status: 'active' } as Rule } });
      return confidenceOf(compiled, rule, id, example, codeOf(path));
    };

    it('keeps the house rules', () => {
      const [kind = ''] = id.split('/');
      const kinds: readonly string[] = [...CATEGORIES, ...SIGNALS];
      expect(kinds, `${kind} is no category. Put the file into one of: ${kinds.join(' ')}`).toContain(kind);
      expect(JSON.parse(JSON.stringify(rule)), 'A rule is plain data: no functions, no undefined').toEqual(rule);
      const words = rule.means.split(/\s+/).length;
      expect(words, `“means” has ${words} words; write one sentence of 8 to 25`).toSatisfy(
        (n: number) => n >= 8 && n <= 25,
      );
      expect(rule.means, '“means” is a sentence: capital letter first, full stop last').toMatch(/^[A-Z“].*[.”]$/);
      expect(rule.means, '“means” is read by families: no jargon').not.toMatch(
        /\b(groom|predator|regex|pattern|token|hit|safe)/i,
      );
      if (rule.slot) expect(SLOTS as readonly string[], `${rule.slot} is no slot`).toContain(rule.slot);
      for (const guard of rule.deaf ?? [])
        expect(Object.keys(pack.guards), `“deaf” names the unknown guard ${guard}`).toContain(guard);
      expect(examples.flags.length, 'Write three examples or more that must be flagged').toBeGreaterThanOrEqual(3);
      expect(examples.passes.length, 'Write three near misses or more that must pass').toBeGreaterThanOrEqual(3);
      const lines = readFileSync(new URL(path, import.meta.url), 'utf8').split('\n').length - 1;
      expect(lines, `${lines} lines; a rule file has at most 60. Make two rules of it`).toBeLessThanOrEqual(60);
    });

    it.skipIf(rule.status === 'retired').each(named(examples.flags))('flags %s', (_, example) => {
      expect(confidence(example), `Not found. Widen a pattern of ${id}, or move the line to “misses”`).toBeGreaterThan(
        COUNTS,
      );
    });

    it.each(named(examples.passes))('passes %s', (_, example) => {
      expect(
        confidence(example),
        'Found. Narrow a pattern, add an “unless”, or move the line to “overflags”',
      ).toSatisfy(isCut);
    });

    it.each(named(examples.misses ?? []))('still misses %s', (_, example) => {
      expect(confidence(example), 'It is found now: good. Move the line to “flags”').toBe(0);
    });

    it.each(named(examples.overflags ?? []))('still overflags %s', (_, example) => {
      expect(confidence(example), 'It passes now: good. Move the line to “passes”').not.toSatisfy(isCut);
    });
  },
);

function idOf(path: string): RuleId {
  return path.replace(/^.*\/rules\/[a-z]+\/|\.ts$/g, '') as RuleId;
}

function named(examples: readonly Example[]): [string, Example][] {
  return examples.map((example) => [JSON.stringify(example), example]);
}

/** Words that stand in no source of ours are written by their places in the list of a package: `§306`. */
function inWords(text: string, code: string): string {
  return text.replace(
    /§(\d+)/g,
    (_, place) => LISTS[`../node_modules/naughty-words/${code}.json`]?.[Number(place)] ?? '',
  );
}

/** How sure the rule is of an example, said by its own speaker; the messages of a split one come five seconds apart. */
function confidenceOf(compiled: CompiledPack, rule: Rule, id: RuleId, example: Example, code: string): number {
  const spotter = createSpotter(compiled);
  const own = id.startsWith('self-') ? 'self' : rule.speaker === 'self' ? 'self' : 'other';
  const by = typeof example === 'object' && !Array.isArray(example) ? example.by : own;
  const texts = (typeof example === 'string' ? [example] : Array.isArray(example) ? example : [example.text]).map(
    (text) => inWords(text, code),
  );
  const found = texts.map((text, k) =>
    spotter.spot({
      id: `${k}`,
      conversation: { site: 'test', key: 'test', audience: 'direct', title: '' },
      speaker: by,
      author: by,
      text,
      at: k * 5000,
    }),
  );
  return Math.max(
    0,
    ...found.flatMap(({ hits }) => hits.filter((hit) => hit.rule === id).map((hit) => hit.confidence)),
  );
}

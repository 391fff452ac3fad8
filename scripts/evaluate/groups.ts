import { figuresOf } from './figures';
import type { Grouping, Options } from './options';
import type { Outcome } from './outcome';
import type { Run } from './run';
import { tableOf } from './table';

/** Figures for each category, audience or site, or one line for each rule. */
export function groupsOf(by: Grouping, outcomes: readonly Outcome[], { fired }: Run): Record<string, unknown> {
  if (by === 'rule') return rules(outcomes, fired);
  const names = (one: Outcome) => (by === 'category' ? one.annotated : [one[by]]);
  const groups = Map.groupBy(
    outcomes.flatMap((one) => names(one).map((name) => ({ name, one }))),
    ({ name }) => name,
  );
  const sorted = [...groups].sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, members]) => [name, figuresOf(members.map(({ one }) => one))]));
}

type RuleLine = { per10kOrdinary: number; ordinary: number; risky: number; shareOfFalseCards: number };

/** A rule behind more than a fifth of the false cards needs a guard before release (detection.md 4.10). */
function rules(outcomes: readonly Outcome[], fired: Run['fired']): Record<string, RuleLine> {
  const ordinary = outcomes.filter(({ risky }) => !risky);
  const messages = ordinary.reduce((sum, one) => sum + one.messages, 0);
  const falsely = ordinary.filter(({ card }) => card !== undefined);
  const lines = [...fired].map(([rule, counts]): [string, RuleLine] => {
    const behind = falsely.filter(({ cardRules }) => cardRules.includes(rule)).length;
    const per10kOrdinary = messages > 0 ? (counts.ordinary * 10_000) / messages : 0;
    return [rule, { per10kOrdinary, ...counts, shareOfFalseCards: falsely.length > 0 ? behind / falsely.length : 0 }];
  });
  return Object.fromEntries(lines.sort(([, a], [, b]) => b.per10kOrdinary - a.per10kOrdinary));
}

export function groupsTable({ by }: Options, groups: Record<string, unknown>): string {
  if (by !== 'rule') {
    return Object.entries(groups)
      .map(([name, figures]) => tableOf(name, figures as ReturnType<typeof figuresOf>))
      .join('\n\n');
  }
  const head = `${'rule'.padEnd(46)} per 10,000 ordinary   ordinary   risky   of false cards`;
  const lines = Object.entries(groups as Record<string, RuleLine>).map(
    ([rule, { per10kOrdinary, ordinary, risky, shareOfFalseCards }]) =>
      `${rule.padEnd(46)} ${per10kOrdinary.toFixed(2).padStart(19)} ${String(ordinary).padStart(10)} ${String(risky).padStart(7)} ${(shareOfFalseCards * 100).toFixed(0).padStart(14)} %`,
  );
  return [head, ...lines].join('\n');
}

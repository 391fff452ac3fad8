import type { Promised } from './promises';

/** The part of a Vitest report that is read. */
export type Report = { testResults: { name: string; assertionResults: { status: string }[] }[] };
export type Counted = Promised & { passed: number; failed: number; missing: string[] };
/** One line of `npm run mutate -- … --json`, and one of `npm run fuzz`. */
export type Fault = { file: string; fate: 'noticed' | 'stuck' | 'missed' };
export type Tried = { name: string; values: number };

/** How many tests of each promise passed in these reports, and which of its files were not run at all. */
export function counted(promises: readonly Promised[], reports: readonly Report[]): Counted[] {
  const results = reports.flatMap(({ testResults }) => testResults);
  return promises.map((one) => {
    const files = one.tests.map((test) => results.filter(({ name }) => name.endsWith(`/${test}`)));
    const states = files.flat().flatMap(({ assertionResults }) => assertionResults.map(({ status }) => status));
    return {
      ...one,
      passed: states.filter((state) => state === 'passed').length,
      failed: states.filter((state) => state === 'failed').length,
      missing: one.tests.filter((_, i) => files[i]?.length === 0),
    };
  });
}

/** `docs/trust.md`, from what was really run. */
export function trustPage(
  counts: readonly Counted[],
  faults: readonly Fault[],
  tried: readonly Tried[],
  day: string,
): string {
  const rows = counts.map(({ promise, tests, passed }) => {
    return `| ${promise} | ${tests.map((test) => `\`${test}\``).join('<br>')} | ${passed} |`;
  });
  return `${[
    '# What is promised, and what was tested',
    '',
    `Written by \`npm run trust\` on ${day} from the reports of the tests, never by hand. A test that passes shows that a promise held where it was tried; it`,
    'does not show that it always will. Who might work against Tawny stands in [threats.md](threats.md), what it cannot do in [limits.md](limits.md),',
    'how well it detects in [evaluation.md](evaluation.md).',
    '',
    '| promise | tests | passed |',
    '| --- | --- | ---: |',
    ...rows,
    ...mutations(faults),
    ...values(tried),
  ].join('\n')}\n`;
}

function mutations(faults: readonly Fault[]): string[] {
  if (faults.length === 0) return [];
  const rooms = [...Map.groupBy(faults, ({ file }) => file.split('/').slice(0, 2).join('/'))].sort();
  const rows = rooms.map(([room, own]) => {
    const missed = own.filter(({ fate }) => fate === 'missed').length;
    const share = Math.round((100 * (own.length - missed)) / own.length);
    return `| \`${room}\` | ${own.length} | ${own.length - missed} | ${share} % |`;
  });
  return [
    '',
    '## Would a fault be noticed?',
    '',
    '`npm run mutate` puts one small fault after the other into a file (an operator swapped, a number one off, a condition turned over) and runs the tests of',
    'its room alone, so that nothing else can notice by luck. Some faults change nothing that could be seen, so 100 % is out of reach. Faults that were missed and',
    'got a test since count by their last try: the share is that of these faults, and no estimate for others. A sample by seed:',
    '',
    '| room | faults | noticed | share |',
    '| --- | ---: | ---: | ---: |',
    ...rows,
  ];
}

function values(tried: readonly Tried[]): string[] {
  if (tried.length === 0) return [];
  const total = new Map<string, number>();
  for (const { name, values } of tried) total.set(name, (total.get(name) ?? 0) + values);
  return [
    '',
    '## Whatever comes',
    '',
    'Values that `npm run fuzz` tried of each property in `tests/fuzz/properties`, none of which broke it:',
    '',
    '| property | values |',
    '| --- | ---: |',
    ...[...total].sort().map(([name, sum]) => `| ${name} | ${sum} |`),
  ];
}

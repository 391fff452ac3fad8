import type { Finding } from '../../settings/finding';
import { say, type WordKey } from '../words';

/** What is wrong, one sentence each. */
export function Findings({ findings }: { findings: readonly Finding[] }) {
  if (findings.length === 0) return null;
  return (
    <div role="alert">
      <ul class="findings">
        {findings.map((finding) => (
          <li key={JSON.stringify(finding)}>{sentenceFor(finding)}</li>
        ))}
      </ul>
    </div>
  );
}

/** "sensitivity: "balanced" does not fit. It must be one of "low", "medium", "high"." */
export function sentenceFor({ problem, name, gaps, expects }: Finding): string {
  const said = say(`options.finding.${problem}`, { name, ...gaps });
  const should = expects && say(`options.expects.${expects.kind}` as WordKey, expects.gaps);
  const meant = gaps.meant ? say('options.finding.meant', { meant: gaps.meant }) : '';
  return [name && `${name}:`, said, should, meant].filter(Boolean).join(' ');
}

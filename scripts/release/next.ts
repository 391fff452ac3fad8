/** Which part of the version goes up. */
export type Step = 'major' | 'minor' | 'patch';

/** `0.1.3` one step on: the parts behind it begin again. */
export function nextVersion(version: string, step: Step): string {
  const parts = version.split('.').map(Number);
  const place = ['major', 'minor', 'patch'].indexOf(step);
  if (parts.length !== 3 || !parts.every(Number.isInteger)) throw new Error(`“${version}” is not of the form 1.2.3.`);
  return parts.map((part, i) => (i < place ? part : i === place ? part + 1 : 0)).join('.');
}

const HEADING = '## Unreleased';

/**
 * The changelog with what is not released yet under its version and its day.
 * @throws where nothing is written down: a version that changes nothing helps nobody
 */
export function releasedChangelog(changelog: string, version: string, day: string): string {
  const [before, after] = changelog.split(`${HEADING}\n`);
  if (before === undefined || after === undefined) throw new Error(`CHANGELOG.md has no “${HEADING}”.`);
  const news = after.split(/^## /m)[0] ?? '';
  if (!/^- /m.test(news))
    throw new Error(`Nothing stands under “${HEADING}” in CHANGELOG.md. Write what is new first.`);
  return `${before}${HEADING}\n\n## ${version} (${day})\n${after}`;
}

/** `package.json` or `package-lock.json` with the new version of the project; nothing else is touched. */
export function withVersion(json: string, before: string, after: string): string {
  const own = json.indexOf('"node_modules/');
  const [head, rest] = own === -1 ? [json, ''] : [json.slice(0, own), json.slice(own)];
  return head.replaceAll(`"version": "${before}"`, `"version": "${after}"`) + rest;
}

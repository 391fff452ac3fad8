/** `npm run release -- major|minor|patch`: the next version in package.json, package-lock.json and CHANGELOG.md. No network, no commit. */
import { readFileSync, writeFileSync } from 'node:fs';
import { nextVersion, releasedChangelog, type Step, withVersion } from './release/next';

const [step = ''] = process.argv.slice(2);
if (!['major', 'minor', 'patch'].includes(step)) {
  console.error('Say which: npm run release -- minor');
  process.exit(2);
}
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
const next = nextVersion(version, step as Step);
const day = new Date().toISOString().slice(0, 10);
try {
  const changelog = releasedChangelog(readFileSync('CHANGELOG.md', 'utf8'), next, day);
  for (const file of ['package.json', 'package-lock.json'])
    writeFileSync(file, withVersion(readFileSync(file, 'utf8'), version, next));
  writeFileSync('CHANGELOG.md', changelog);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
console.log(`${version} → ${next}. Next: npm test, npm run release:check, and docs/release.md.`);

/** `npm test`: everything that must hold, from a bare machine, closed by one count. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { env, findChromium, findFirefox, installDependencies, root, run } from './ready.mjs';

installDependencies();
const chromium = findChromium();
const firefox = findFirefox();
run('Preparing types', 'wxt', ['prepare']);
run('Types', 'tsc', ['--noEmit']);
run('Lint', 'biome', ['ci']);
const unit = suite('Unit tests', 'tests/vitest.config.ts', 'unit.json');
run('Building Tawny', 'wxt', ['build']);
run('Building Tawny for Firefox', 'wxt', ['build', '-b', 'firefox']);
const real = suite('Real-browser tests', 'tests/browser/vitest.config.ts', 'browser.json');

const passed = unit.passed + real.passed;
const failed = unit.failed + real.failed;
const skipped = unit.skipped + real.skipped;
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exit(failed > 0 || !unit.ok || !real.ok ? 1 : 0);

/** Runs one Vitest suite and reads its count from the report that it writes. */
function suite(title, config, report) {
  console.log(`\n▸ ${title}`);
  const file = resolve(root, '.cache', report);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = spawnSync('vitest', ['run', '--root', '.', '--config', config, ...reporters], {
    cwd: root,
    env: { ...env, CHROME_PATH: chromium, ...(firefox && { FIREFOX_PATH: firefox }) },
    stdio: 'inherit',
  });
  try {
    const { numPassedTests, numFailedTests, numPendingTests } = JSON.parse(readFileSync(file, 'utf8'));
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests, ok: status === 0 };
  } catch {
    console.error(`${title}: wrote no report.`);
    return { passed: 0, failed: 0, skipped: 0, ok: false };
  }
}

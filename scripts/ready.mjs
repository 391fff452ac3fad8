/** Makes a bare machine ready: dependencies from the lock file, and a Chromium. Plain JavaScript, needs only Node 20. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');
const bin = resolve(root, 'node_modules', '.bin');

/** The environment in which the project's own Node and tools come first. */
export const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };

/** Runs a command, shows its output, and ends this program with a sentence when it fails. */
export function run(title, command, args, options = {}) {
  console.log(`\n▸ ${title}`);
  const { status } = spawnSync(command, args, { cwd: root, env, stdio: 'inherit', ...options });
  if (status !== 0) {
    console.error(`\n${title}: did not work (${command} ${args.join(' ')}).`);
    process.exit(status ?? 1);
  }
}

/** Installs the locked dependencies unless the same lock is installed already. */
export function installDependencies() {
  const stamp = resolve(root, 'node_modules', '.tawny-lock');
  const lock = createHash('sha256')
    .update(readFileSync(resolve(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  run('Installing dependencies (about ten seconds)', 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(stamp, lock);
}

const CHROMIUM_PLACES = [
  process.env.CHROME_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/lib/chromium/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Chromium\\Application\\chrome.exe',
];

/** @returns the path of a Chromium, installed from the system's packages where that is possible */
export function findChromium() {
  const found = () => CHROMIUM_PLACES.find((path) => path && existsSync(path));
  if (found()) return found();
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (debian) {
    const apt = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' } };
    run('Looking for browser packages', 'apt-get', ['update', '-qq'], apt);
    run(
      'Installing Chromium (about 140 MB)',
      'apt-get',
      ['install', '-y', '-qq', '--no-install-recommends', 'chromium'],
      apt,
    );
    if (found()) return found();
  }
  console.error(
    'No Chromium was found. Install Chromium (branded Chrome refuses unpacked extensions from the command line) ' +
      'or say where it is: CHROME_PATH=/path/to/chromium npm start',
  );
  process.exit(1);
}

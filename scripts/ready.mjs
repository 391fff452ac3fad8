/** Makes a bare machine ready: dependencies from the lock file, a Chromium, a Firefox. Plain JavaScript, needs only Node 20. */
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

const FIREFOX_PLACES = [
  process.env.FIREFOX_PATH,
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/** Looks for a program, and installs its package where the system has packages and lets us. */
function find(places, title, name) {
  const found = () => places.find((path) => path && existsSync(path));
  if (found()) return found();
  const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
  if (!debian) return undefined;
  console.log(`\n▸ ${title}`);
  // What does not work is said by whoever needs the program: some systems have no such package.
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const options = { env: { ...env, DEBIAN_FRONTEND: 'noninteractive' }, stdio: 'inherit' };
    spawnSync('apt-get', ['-qq', ...step], options);
  }
  return found();
}

/** @returns the path of a Chromium; ends this program with a sentence where none can be had */
export function findChromium() {
  const path = find(CHROMIUM_PLACES, 'Installing Chromium (about 140 MB)', 'chromium');
  if (path) return path;
  console.error(
    'No Chromium was found. Install Chromium (branded Chrome refuses unpacked extensions from the command line) ' +
      'or say where it is: CHROME_PATH=/path/to/chromium npm start',
  );
  process.exit(1);
}

/** @returns the path of a Firefox, or nothing: then its tests are skipped, and everything else runs */
export function findFirefox() {
  const path = find(FIREFOX_PLACES, 'Installing Firefox (about 80 MB)', 'firefox-esr');
  if (!path) {
    console.warn(
      'No Firefox was found, so the tests in Firefox are skipped. Install one or say where it is: ' +
        'FIREFOX_PATH=/path/to/firefox npm test',
    );
  }
  return path;
}

/**
 * `npm run release:check`: every country has somebody to talk to, looked up lately; then packs Tawny for every store and proves
 * that the packages can be made again: twice from here, and once from the sources that Mozilla gets, byte for byte. Needs no network.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { unzipSync } from 'fflate';
import { helplineFaults } from './helplines-plugin.ts';
import { env, root } from './ready.mjs';

const STORES = ['chrome', 'edge', 'firefox'];
const { version } = JSON.parse(readFileSync(resolve(root, 'package.json'), 'utf8'));
const zipOf = (folder, name) => join(folder, '.output', `tawny-${version}-${name}.zip`);
const hashOf = (path) => createHash('sha256').update(readFileSync(path)).digest('hex');
const faults = helplineFaults(Date.now());
if (faults.length > 0) {
  // Packing takes minutes, and these packages would stay here.
  for (const fault of faults) console.error(fault);
  process.exit(1);
}

for (const store of STORES) {
  const zip = zipOf(root, store);
  const [first, second] = [pack(root, store), pack(root, store)];
  if (first !== second) faults.push(`${store}: two packages from the same sources differ.`);
  const files = unzipSync(readFileSync(zip));
  const manifest = JSON.parse(new TextDecoder().decode(files['manifest.json']));
  if (manifest.version !== version) faults.push(`${store}: the manifest says ${manifest.version}, not ${version}.`);
  if (!files['licences.txt']) faults.push(`${store}: licences.txt is missing.`);
  else
    for (const fault of differences(new TextDecoder().decode(files['licences.txt']), store))
      faults.push(`${store}: ${fault}`);
  console.log(`${store.padEnd(8)} ${second}  ${Math.round(statSync(zip).size / 1024)} kB`);
}

const again = fromSources();
if (again !== hashOf(zipOf(root, 'firefox'))) faults.push('firefox: the package from the sources zip is another one.');
else console.log(`sources  ${hashOf(zipOf(root, 'sources'))}  gives the firefox package again`);

for (const fault of faults) console.error(fault);
process.exit(faults.length > 0 ? 1 : 0);

/** Where the list of packages in a build is another than the one in docs/shipped.md. Sizes are those of Chromium's build. */
function differences(licences, store) {
  const listed = readFileSync(resolve(root, 'docs/shipped.md'), 'utf8').matchAll(
    /^\| `(\S+)` \| (\S+) \| (\S+) \| (\d+) \|$/gm,
  );
  const known = new Map(
    [...listed].map(([, name, version, terms, kB]) => [`${name} ${version} (${terms})`, Number(kB)]),
  );
  const built = [...licences.matchAll(/^- (\S+ \S+ \(.+\)), (\d+) kB$/gm)].map(([, title, kB]) => [title, Number(kB)]);
  return built.flatMap(([title, kB]) => {
    const before = known.get(title);
    if (before === undefined) return [`${title} ships and is not in docs/shipped.md.`];
    const moved = Math.abs(kB - before);
    return store === 'chrome' && moved > 2 + before / 10
      ? [`${title} has ${kB} kB, in docs/shipped.md ${before}.`]
      : [];
  });
}

function pack(folder, store) {
  execFileSync('wxt', ['zip', '-b', store], { cwd: folder, env, stdio: ['ignore', 'ignore', 'inherit'] });
  return hashOf(zipOf(folder, store));
}

/** Unpacks what a reviewer gets into an empty folder and packs from there, with the packages that are installed here. */
function fromSources() {
  const folder = mkdtempSync(join(tmpdir(), 'tawny-sources-'));
  for (const [name, bytes] of Object.entries(unzipSync(readFileSync(zipOf(root, 'sources'))))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), bytes);
  }
  symlinkSync(resolve(root, 'node_modules'), join(folder, 'node_modules'));
  try {
    return pack(folder, 'firefox');
  } finally {
    rmSync(folder, { recursive: true });
  }
}

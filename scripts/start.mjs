/** `npm start`: from a bare machine to a browser with Tawny on a demo chat. */
import { spawnSync } from 'node:child_process';
import { env, findChromium, installDependencies, root, run } from './ready.mjs';

installDependencies();
const chromium = findChromium();
run('Building Tawny', 'wxt', ['build']);
console.log('\n▸ Opening the demo chat');
const { status } = spawnSync('node', ['scripts/run.mjs', 'demo', ...process.argv.slice(2)], {
  cwd: root,
  env: { ...env, CHROME_PATH: chromium },
  stdio: 'inherit',
});
process.exit(status ?? 1);

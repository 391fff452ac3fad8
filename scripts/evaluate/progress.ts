import { stderr } from 'node:process';

const EVERY_MS = 200;

/** A line on the terminal that says how far a long run is; silent where nobody watches. */
export function createProgress(total: number) {
  const begun = performance.now();
  let done = 0;
  let messages = 0;
  let told = begun;
  return {
    bytes(count: number) {
      done += count;
    },
    messages(count: number) {
      messages += count;
      const now = performance.now();
      if (!stderr.isTTY || now - told < EVERY_MS) return;
      told = now;
      const rate = Math.round(messages / ((now - begun) / 1000));
      const share = total > 0 ? Math.min(100, Math.floor((done / total) * 100)) : 0;
      stderr.write(`\r\u001b[K${share} % · ${messages} messages · ${rate} a second`);
    },
    end() {
      if (stderr.isTTY) stderr.write('\r\u001b[K');
    },
  };
}

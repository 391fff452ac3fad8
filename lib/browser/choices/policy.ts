import { browser } from 'wxt/browser';

/** `storage.managed` can hang for seconds after a browser starts. Nobody waits longer for it than this. */
const PATIENCE_MS = 250;

/** How long a policy may take to arrive on a managed device: up to five seconds were seen. */
export const MANAGED_PATIENCE_MS = 10_000;

let latest: unknown;
let asked: Promise<void> | undefined;
let patience: Promise<unknown> | undefined;
const listeners = new Set<() => void>();

/**
 * What the browser's managed policy holds right now, as it is; `undefined` where there is none or it has not arrived
 * yet. Whoever must know of a late arrival uses {@link onPolicyChange}. Never rejects, never hangs.
 */
export async function managedPolicy(): Promise<unknown> {
  patience ??= Promise.race([ask(), new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
  await patience;
  return latest;
}

/** Waits for a policy up to `ms`, for the few things that can wait. */
export async function policyWithin(ms: number): Promise<unknown> {
  await managedPolicy();
  if (latest !== undefined) return latest;
  await new Promise<void>((resolve) => {
    const stop = onPolicyChange(() => finish());
    const timer = setTimeout(() => finish(), ms);
    function finish() {
      stop();
      clearTimeout(timer);
      resolve();
    }
  });
  return latest;
}

/** Whether an administrator installed Tawny. Needs no permission. */
export async function isManaged(): Promise<boolean> {
  try {
    return (await browser.management.getSelf()).installType === 'admin';
  } catch {
    return false;
  }
}

/** @returns a function that stops listening */
export function onPolicyChange(listener: () => void): () => void {
  void ask();
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Asks once and listens from then on. */
function ask(): Promise<void> {
  if (!asked) {
    browser.storage.onChanged.addListener((_changes, area) => {
      if (area === 'managed') void read();
    });
    asked = read();
  }
  return asked;
}

/** Firefox rejects where no policy exists; some browsers have no managed storage at all. Both mean: no policy. */
async function read(): Promise<void> {
  const before = JSON.stringify(latest);
  try {
    const found = await browser.storage.managed.get(null);
    latest = Object.keys(found ?? {}).length > 0 ? found : undefined;
  } catch {
    latest = undefined;
  }
  if (JSON.stringify(latest) !== before) for (const listener of listeners) listener();
}

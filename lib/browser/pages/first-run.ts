import { browser } from 'wxt/browser';
import { readPolicy } from '../../settings/read-policy';
import { isManaged, MANAGED_PATIENCE_MS, policyWithin } from '../choices/policy';

/**
 * Opens the welcome page once, on installation and never on an update, unless a policy says that nobody sits there to
 * read it. Must be called when the worker starts.
 */
export function welcomeOnInstall(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void welcome();
  });
}

async function welcome(): Promise<void> {
  const managed = await isManaged();
  const { policy } = readPolicy(await policyWithin(managed ? MANAGED_PATIENCE_MS : 0));
  if (policy.values.showWelcome === false) return;
  await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
}

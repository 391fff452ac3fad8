import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll } from 'vitest';
import type { Visit } from './child-on-sites';
import { emptyJournal } from './journal';
import { launchStaged, type StagedRig } from './staged';
import { settle } from './talk';

/** One browser for all tests of a file, launched before them, in which each visits a page and leaves nothing behind. */
export function visitsOfOneBrowser(): { visit: Visit; rig: () => StagedRig } {
  let rig: StagedRig;
  let page: Page;
  beforeAll(async () => {
    rig = await launchStaged();
    return rig.close;
  });
  afterEach(async () => {
    await page.close();
    await emptyJournal(rig);
  });
  const visit: Visit = async (address, conversation) => {
    page = await rig.open(address.replace('%', String(conversation)));
    await settle(700);
    // The welcome page may have opened over it.
    await page.bringToFront();
    return page;
  };
  return { visit, rig: () => rig };
}

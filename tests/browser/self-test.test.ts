import { beforeAll, expect, it } from 'vitest';
import { EXTENSION_ID } from '../../rig/chromium';
import { launchStaged, type StagedRig } from '../../rig/staged';

let rig: StagedRig;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});

it('the self-test reads the rules when it is asked for, and all its chats warn', async () => {
  const page = await rig.open(`chrome-extension://${EXTENSION_ID}/self-test.html`);
  await (await page.waitForSelector('button.primary'))?.click();
  await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent !== '');
  expect(await page.$$eval('.passed', (passed) => passed.length)).toBe(5);
});

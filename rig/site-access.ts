import { EXTENSION_ID, type Rig } from './chromium';

type Access = 'ON_CLICK' | 'ON_ALL_SITES';
type WithChrome = typeof globalThis & {
  chrome: { developerPrivate: { updateExtensionConfiguration(change: object): Promise<void> } };
};

/** What a person chooses under "Site access" on the browser's own page of extensions. */
export async function allowAccess(rig: Rig, access: Access): Promise<void> {
  const page = await rig.browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    (extensionId, hostAccess) =>
      (globalThis as WithChrome).chrome.developerPrivate.updateExtensionConfiguration({ extensionId, hostAccess }),
    EXTENSION_ID,
    access,
  );
  await page.close();
}

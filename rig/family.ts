import type { Rig } from './chromium';

type Extension = { chrome: { storage: { local: { set(values: object): Promise<void> } } } };

/** Sets what a family has chosen, as the options page would. */
export async function familyChose(rig: Rig, settings: object): Promise<void> {
  const worker = await rig.worker();
  await worker.evaluate(
    (values) => (globalThis as unknown as Extension).chrome.storage.local.set({ settings: values }),
    settings,
  );
}

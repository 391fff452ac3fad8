import { beforeAll, expect, it } from 'vitest';
import { waitForCard } from '../../rig/card';
import { alertsInJournal, stopWorker, untilHeard, untilShown } from '../../rig/journal';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { settle, talk, WORRYING } from '../../rig/talk';

let rig: StagedRig;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});

it('stops the worker after every message, and nothing is lost or counted twice', async () => {
  const page = await rig.open('https://discord.com/channels/@me/123');
  await settle(700);
  for (const line of WORRYING) {
    await talk(page, [line]);
    await stopWorker(rig);
    await settle(150);
  }
  expect(await waitForCard(page)).toMatch(/Get help/);
  await untilHeard(rig, WORRYING.length);
  await untilShown(rig);
  await settle(800);
  const stopped = await alertsInJournal(rig);
  expect(stopped.length).toBeGreaterThan(0);
  expect(new Set(stopped.map(({ id }) => id)).size).toBe(stopped.length);

  const undisturbed = await rig.open('https://discord.com/channels/@me/777');
  await settle(700);
  for (const line of WORRYING) {
    await talk(undisturbed, [line]);
    await settle(300);
  }
  await waitForCard(undisturbed);
  await untilHeard(rig, 2 * WORRYING.length);
  const all = await alertsInJournal(rig);
  const other = all.filter(({ id }) => !stopped.some((alert) => alert.id === id));
  const loudest = (alerts: { level: string }[]) =>
    alerts
      .map(({ level }) => level)
      .sort()
      .at(-1);
  expect(loudest(other)).toBe(loudest(stopped));
});

it('reads its grammar after a sign only, also when it was stopped before', async () => {
  await stopWorker(rig);
  const page = await rig.open('https://discord.com/channels/@me/888');
  await settle(700);
  const hasGrammar = async () => (await rig.worker()).evaluate(() => 'tawnyGrammar' in globalThis);
  await talk(page, [{ from: 'other', text: 'did you do the maths homework' }]);
  await settle(800);
  // The worker that was stopped may still be named where the new one is; once one answers, it has none.
  await expect.poll(hasGrammar).toBe(false);
  await talk(page, [{ from: 'other', text: 'dont tell your mum about me' }]);
  await expect.poll(hasGrammar).toBe(true);
});

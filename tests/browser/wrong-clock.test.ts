import { beforeAll, expect, it } from 'vitest';
import { cardText, waitForCard } from '../../rig/card';
import { openChat, talkHeard } from '../../rig/chat';
import { sayAtPageTime } from '../../rig/clock';
import { untilNoted, untilShown } from '../../rig/journal';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { settle, WORRYING } from '../../rig/talk';

const TWO_DAYS = 2 * 86_400_000;
/** Longer than a list that is still being filled is quiet. Ms. */
const QUIET = 2_500;

let rig: StagedRig;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});

it('a device two days ahead is warned as any other of what is said before its eyes', async () => {
  const page = await openChat(rig);
  await sayAtPageTime(page, { from: 'other', text: 'hello there' });
  await settle(QUIET);
  for (const line of WORRYING) {
    await sayAtPageTime(page, line);
    await settle(400);
  }
  expect(await waitForCard(page)).toMatch(/Get help/);
  await untilShown(rig);
  await page.close();
});

it('what is loaded from days ago is told by the owl in the toolbar and by no card', async () => {
  const page = await openChat(rig, '777');
  await talkHeard(rig, page, [{ from: 'other', text: 'hello there' }]);
  await settle(QUIET);
  await page.evaluate(
    (lines, ms) => {
      const { stage } = globalThis as unknown as { stage: { say(line: object): void } };
      for (const line of lines) stage.say({ ...line, at: Date.now() - ms });
    },
    WORRYING,
    TWO_DAYS,
  );
  await untilNoted(rig, 'secrecy');
  await settle(1_500);
  expect(await cardText(page)).toBe('');
});

import { beforeAll, beforeEach, expect, it } from 'vitest';
import { waitForCard } from '../../rig/card';
import { openChat, raiseCard, talkHeard } from '../../rig/chat';
import { emptyJournal } from '../../rig/journal';
import { linesOf, readByPage } from '../../rig/reads';
import { launchStaged, type StagedRig } from '../../rig/staged';

let rig: StagedRig;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});
beforeEach(() => emptyJournal(rig));

it.each(['medium', 'strong', 'urgent'] as const)('a page cannot find or read a word of a %s card', async (level) => {
  const page = await raiseCard(rig, level);
  const lines = linesOf(await waitForCard(page));
  expect(lines.length).toBeGreaterThan(8);
  const { found, text } = await readByPage(page, lines);
  expect(found).toEqual([]);
  for (const line of lines) expect(text).not.toContain(line);
  await page.close();
});

it('a page cannot find out that a pause is up by its words, nor read them', async () => {
  const page = await openChat(rig, '901');
  await talkHeard(rig, page, [{ from: 'other', text: 'how old are you' }]);
  await page.click('[role="textbox"]');
  await page.keyboard.type('im 12');
  await page.keyboard.press('Enter');
  const lines = linesOf(await waitForCard(page));
  expect(lines.join(' ')).toMatch(/This looks like your age/);
  const { found, text } = await readByPage(page, lines);
  expect(found).toEqual([]);
  for (const line of lines) expect(text).not.toContain(line);
  await page.close();
});

it('a screen reader reads all of it in order: what it is, what was noticed, the steps, the ways to help', async () => {
  const page = await raiseCard(rig, 'urgent');
  const session = await page.createCDPSession();
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  const told = nodes
    .filter(({ ignored, role }) => !ignored && ['heading', 'StaticText', 'button', 'link'].includes(role?.value))
    .map(({ name }) => String(name?.value ?? ''));
  const card = nodes.find(({ role }) => role?.value === 'alertdialog');
  expect(card?.name?.value, 'its name').toMatch(/\w/);
  expect(card?.description?.value, 'its message').toMatch(/This is not your fault/);
  expect(told).toEqual(expect.arrayContaining(['Get help now', 'I might hurt myself', 'Not now']));
  const headings = nodes.filter(({ ignored, role }) => !ignored && role?.value === 'heading');
  expect(headings.map(({ name }) => name?.value)).toContain(card?.name?.value);
  await page.close();
});

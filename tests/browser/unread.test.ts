import { beforeAll, beforeEach, expect, it } from 'vitest';
import { readOut, waitForCard } from '../../rig/card';
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

it('a screen reader reads a card in order: how grave, what it is, what was seen, the steps, whom to reach, the buttons', async () => {
  const page = await raiseCard(rig, 'urgent');
  const read = await readOut(page);
  const [card] = read;
  expect(card?.name, 'its name').toMatch(/\w/);
  expect(card?.description, 'its message').toMatch(/This is not your fault/);
  expect(read.filter(({ role }) => role === 'heading').map(({ name }) => name)).toEqual([card?.name]);

  const [seen] = card?.description?.split(' This is not your fault') ?? [];
  const firstOf = (role: string, name: string | RegExp) =>
    read.findIndex((one) => one.role === role && (typeof name === 'string' ? one.name === name : name.test(one.name)));
  const places = [
    firstOf('StaticText', 'Get help now'),
    firstOf('heading', card?.name ?? ''),
    firstOf('StaticText', seen ?? ''),
    firstOf('StaticText', 'This is not your fault.'),
    firstOf('listitem', ''),
    firstOf('link', /^Call /),
    firstOf('button', 'I might hurt myself'),
    firstOf('button', 'Get help now'),
    firstOf('button', 'Not now'),
  ];
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
  const step = read.slice(firstOf('listitem', '')).find(({ role }) => role === 'StaticText');
  expect(step?.name, 'a first step in words').toMatch(/\w+ \w+/);
  const after = read.slice(firstOf('button', 'Not now') + 1).map(({ name }) => name);
  expect(new Set(after), 'nothing comes after the last button but its own words').toEqual(new Set(['', 'Not now']));
  await page.close();
});

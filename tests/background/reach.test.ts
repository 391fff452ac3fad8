import { LINES } from 'virtual:helplines';
import * as v from 'valibot';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCards } from '../../lib/browser/answers/card-answers';
import { LETTERS } from '../../lib/browser/letters/letters';
import { smsAddress, telAddress } from '../../lib/helplines/addresses';
import { countries } from '../../lib/helplines/directory';
import { helpNear } from '../../lib/helplines/help-near';

type Event = { trigger(letter: object, sender: object, answer: () => void): Promise<unknown>[] };

const opened = vi.fn(async (..._: unknown[]) => ({}) as never);

beforeEach(() => {
  vi.spyOn(fakeBrowser.tabs, 'update').mockImplementation(opened);
  vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(opened);
  vi.spyOn(console, 'warn').mockImplementation(() => {});
  opened.mockClear();
});

answerCards(
  () => Promise.reject(new Error('no journal is needed')),
  { talk: () => false, site: () => undefined },
  () => ({}),
  async () => {},
  () => 0,
);

let letters = 0;
/** A letter from a page of somebody else; each from another frame, so that none is one too many. */
async function reach(data: unknown): Promise<void> {
  letters += 1;
  const sender = { id: fakeBrowser.runtime.id, url: 'https://discord.com/a', tab: { id: letters }, frameId: 0 };
  const event = fakeBrowser.runtime.onMessage as unknown as Event;
  await Promise.allSettled(await event.trigger({ id: letters, type: 'reach', data, timestamp: 0 }, sender, () => {}));
}

it('leads a card to every address that one can show, in every country', async () => {
  const near = countries().flatMap((value) =>
    (['8-11', '12-16'] as const).map((band) => helpNear({ value, locked: false }, { band, languages: ['en'] })),
  );
  const shown = near.flatMap(({ helpline, finder }) => [
    helpline?.tel && telAddress(helpline.tel),
    helpline?.text && smsAddress(helpline.text),
    helpline?.emergency && telAddress(helpline.emergency),
    helpline?.web,
    helpline?.remove?.web,
    finder?.web,
  ]);
  const addresses = [...new Set(shown.filter((one) => one !== undefined && one !== ''))];
  expect(addresses.length).toBeGreaterThan(50);
  expect(addresses.filter((one) => !v.is(LETTERS.reach.holds, one))).toEqual([]);
  for (const address of addresses) await reach(address);
  expect(opened).toHaveBeenCalledTimes(addresses.length);
});

it('and to no other: a page that breaks into our script opens nothing of its own', async () => {
  const [line] = LINES.filter(({ web }) => web);
  for (const address of [
    'https://elsewhere.example/',
    'tel:0900123456',
    'javascript:alert(1)',
    'data:text/html,a',
    `${line?.web}/more`,
    `${line?.web}#x`,
    '',
    7,
    null,
  ])
    await reach(address);
  expect(opened).not.toHaveBeenCalled();
});

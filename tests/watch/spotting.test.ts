import languages from 'virtual:languages/everywhere';
import { expect, it } from 'vitest';
import { createSpotting } from '../../entrypoints/warn/spotting';
import type { Sighting } from '../../lib/engine/sighting';
import { createReader } from '../../lib/language/reader';
import type { Message } from '../../lib/message';
import type { WatchContext } from '../../lib/watch/watch-context';

const ctx = { setTimeout: (run: () => void, ms = 0) => Number(setTimeout(run, ms)) } as unknown as WatchContext;

function said(id: number, text: string): Message {
  const conversation = { site: 'discord', key: '1', audience: 'direct' as const, title: '' };
  return { id: `${id}`, conversation, speaker: 'other', author: 'fox', text, at: id * 60_000 };
}

const numbered = (from: number, to: number) => Array.from({ length: to - from }, (_, k) => `${from + k}`);
const many = (count: number) => numbered(0, count).map((id) => said(Number(id), 'did you do the homework'));
const ids = (told: readonly Sighting[]) => told.map(({ message }) => message.id);

async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise((done) => setTimeout(done, 5));
}

it('spots every message in its order, also those that come while the rules are still being read', async () => {
  const told: Sighting[] = [];
  const spotting = createSpotting(ctx, createReader(languages), (some) => told.push(...some));
  spotting.spot(many(300));
  spotting.spot([said(300, 'dont tell your mum about us')]);
  await until(() => told.length === 301);
  expect(ids(told)).toEqual(numbered(0, 301));
  expect(told.at(-1)?.hits.map(({ kind }) => kind)).toContain('secrecy');
  spotting.spot([said(301, 'hi')]);
  await until(() => told.length === 302);
});

it('lets go of what waits when Tawny goes to sleep there', async () => {
  const told: Sighting[] = [];
  const spotting = createSpotting(ctx, createReader(languages), (some) => told.push(...some));
  spotting.spot([said(1, 'hi')]);
  spotting.forget();
  spotting.spot([said(2, 'hi')]);
  await until(() => told.length > 0);
  expect(ids(told)).toEqual(['2']);
});

it('looks at a draft at once, before any rule was read', () => {
  const draft = { ...said(1, 'my address is 12 Oak Road'), speaker: 'self' as const };
  expect(createReader(languages).spotter().consider(draft)).not.toEqual([]);
});

it('goes on with the next messages where telling of some went wrong', async () => {
  const told: Sighting[] = [];
  let isBroken = true;
  const spotting = createSpotting(ctx, createReader(languages), (some) => {
    told.push(...some);
    if (isBroken) throw new Error('planted');
  });
  spotting.spot([said(1, 'hi')]);
  await until(() => told.length === 1);
  isBroken = false;
  spotting.spot([said(2, 'hi')]);
  await until(() => told.length === 2);
  expect(ids(told)).toEqual(['1', '2']);
});

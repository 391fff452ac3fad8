import { expect, it } from 'vitest';
import { createSpotting } from '../../entrypoints/watch.content/spotting';
import type { Sighting } from '../../lib/engine/sighting';
import type { Message } from '../../lib/message';
import type { WatchContext } from '../../lib/watch/context';

const ctx = { setTimeout: (run: () => void, ms = 0) => Number(setTimeout(run, ms)) } as unknown as WatchContext;

function said(id: number, text: string): Message {
  const conversation = { site: 'discord', key: '1', audience: 'direct' as const, title: '' };
  return { id: `${id}`, conversation, speaker: 'other', author: 'fox', text, at: id * 60_000 };
}

async function until(isDone: () => boolean): Promise<void> {
  while (!isDone()) await new Promise((done) => setTimeout(done, 5));
}

it('spots every message in its order, also those that come while the rules are still being read', async () => {
  const spotting = createSpotting(ctx, undefined);
  const told: Sighting[] = [];
  const first = Array.from({ length: 300 }, (_, k) => said(k, 'did you do the homework'));
  spotting.spot(first, (some) => told.push(...some));
  spotting.spot([said(300, 'dont tell your mum about us')], (some) => told.push(...some));
  await until(() => told.length === 301);
  expect(told.map(({ message }) => message.id)).toEqual(Array.from({ length: 301 }, (_, k) => `${k}`));
  expect(told.at(-1)?.hits.map(({ kind }) => kind)).toContain('secrecy');
});

it('looks at a draft at once, before any rule was read', () => {
  const spotting = createSpotting(ctx, undefined);
  expect(spotting.atOnce().consider({ ...said(1, 'my address is 12 Oak Road'), speaker: 'self' })).not.toEqual([]);
});

it('goes on with the next messages where reading one went wrong', async () => {
  const spotting = createSpotting(ctx, undefined);
  const told: Sighting[] = [];
  spotting.spot([said(1, 'hi')], () => {
    throw new Error('planted');
  });
  spotting.spot([said(2, 'hi')], (some) => told.push(...some));
  await until(() => told.length === 1);
  expect(told[0]?.message.id).toBe('2');
});

import { beforeAll, expect, it } from 'vitest';
import { loudness } from '../../lib/conversation/levels';
import { waitForCard } from '../../rig/card';
import { openChat } from '../../rig/chat';
import { alertsInJournal } from '../../rig/journal';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { talk } from '../../rig/talk';
import { readOptions } from '../../scripts/evaluate/options';
import { createProduct, surroundingsOf } from '../../scripts/evaluate/product';
import { read } from '../../scripts/evaluate/read';
import { type Raised, replay } from '../../scripts/evaluate/replay';

const FILE = 'tests/regression/wr.jsonl';
let rig: StagedRig;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});

/** An invented chat whose first card names hints alone: which one that is changes with what is learned. */
async function chatInHints() {
  const product = createProduct();
  const options = readOptions([FILE]);
  const isCard = ({ level }: Raised) => loudness(level) >= loudness('medium');
  for await (const found of read([FILE])) {
    if (!('chat' in found) || found.chat.audience !== 'direct') continue;
    const card = replay(found.chat, FILE, surroundingsOf(found.chat, options), product).find(isCard);
    if (card?.rules.every((rule) => rule.endsWith('/hinted'))) return found.chat.messages.slice(0, card.message + 1);
  }
  throw new Error(`No chat in ${FILE} has a card for hints alone.`);
}

it('a chat in which no rule knows a sentence is warned of, and only the kind of hint is noted', async () => {
  const lines = await chatInHints();
  const page = await openChat(rig);
  await talk(
    page,
    lines.map(({ from, text }) => ({ from: from === 'self' ? 'self' : 'other', text })),
    300,
  );
  expect(await waitForCard(page)).toMatch(/Get help/);
  const card = (await alertsInJournal(rig)).find(({ level }) => level === 'medium');
  expect(card?.rules.filter((rule) => !rule.endsWith('/hinted'))).toEqual([]);
  expect(card?.categories).not.toEqual([]);
});

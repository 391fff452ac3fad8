import { describe, expect, it } from 'vitest';
import { sites } from '../../lib/sites/all';
import { findLists, placeOf } from '../../lib/sites/find-lists';
import { findEverywhere } from '../../lib/sites/open-roots';
import { readConversation } from '../../lib/sites/read-conversation';
import type { Expected, FixturePage } from '../../lib/sites/site';
import { siteFor } from '../../lib/sites/site-for';
import { openFixture, readPage } from './open-page';

type Proof = { expected: Record<string, Expected[]>; pages?: Record<string, FixturePage> };
const proofs = import.meta.glob<Proof>('../../lib/sites/*/*.ts', { eager: true });

const fixtures = sites.flatMap((site) => {
  const { expected = {}, pages = {} } = proofs[`../../lib/sites/${site.id}/${site.id}.ts`] ?? {};
  return Object.entries(expected).map(([name, messages]) => ({ site, name, expected: messages, page: pages[name] }));
});

describe.each(fixtures)('$name', ({ site, name, expected, page }) => {
  const href = page?.href ?? site.matches[0]?.replace('*.', '').replace('*', '') ?? '';
  const open = () => openFixture(site, name, href);
  /** Software and the reader that knows no site are told by the page. */
  const reader = () => siteFor(href, open().document);

  it('is read by this site', () => expect(reader().id).toBe(site.id));

  it('yields exactly the messages beside it', () => {
    const read = readPage(reader(), open()).map((message, index) => ({
      speaker: message.speaker,
      author: message.author,
      text: message.text,
      ...(expected[index]?.id === undefined ? {} : { id: message.id }),
      ...(expected[index]?.chat === undefined ? {} : { chat: message.conversation.key }),
    }));
    expect(read).toEqual(expected);
  });

  it('gives every message an id of its own', () => {
    const ids = readPage(reader(), open()).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(readPage(reader(), open()).map(({ id }) => id)).toEqual(ids);
  });

  it('keeps the order of the page in the times', () => {
    const times = readPage(reader(), open()).map(({ conversation, at }) => ({ conversation, at }));
    for (const key of new Set(times.map(({ conversation }) => conversation.key))) {
      const ats = times.filter(({ conversation }) => conversation.key === key).map(({ at }) => at);
      expect(ats).toEqual(ats.toSorted((a, b) => a - b));
    }
  });

  it.runIf(page)('knows which conversation it is, with whom, and how public', () => {
    const opened = open();
    const heads = findLists(reader(), opened.document).map((list) =>
      readConversation(site, placeOf(site, opened, list)),
    );
    const found = heads.map(({ ref, counterpart }) => ({
      key: ref.key,
      audience: ref.audience,
      title: ref.title,
      other: counterpart,
    }));
    expect(found).toEqual(page?.chats);
  });

  it.skipIf(expected.length === 0)('finds the composer', () => {
    expect(findEverywhere(reader(), open().document, reader().composer.join(', '))).not.toEqual([]);
  });
});

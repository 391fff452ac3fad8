import { beforeAll, describe, expect, it } from 'vitest';
import { type Carded, cardedIn } from '../scripts/evaluate/carded';
import { chatFilesIn } from '../scripts/evaluate/folder';
import tolerated from './regression/tolerated.json';

/** Invented chats of writers who knew no rule, and from whom nothing is learned. Each file is one writer. */
const FILES = chatFilesIn('tests/regression');
let chats: Carded[];

beforeAll(async () => {
  chats = await cardedIn(FILES);
}, 180_000);

describe('invented chats, message by message through the whole product', () => {
  it('ordinary ones raise no card, but for those on the list, each with its reason', () => {
    const cards = chats.filter(({ risky, card }) => !risky && card);
    expect(cards.map(({ name }) => name).sort()).toEqual(Object.keys(tolerated).sort());
  });

  // Neither rules nor what is learned has seen these writers: the floors stand just below what is measured (docs/evaluation.md).
  it('of the worrying ones at least so many get a card, and so many in time', () => {
    const risky = chats.filter((chat) => chat.risky);
    const share = (of: (chat: Carded) => boolean) => risky.filter(of).length / risky.length;
    expect(share(({ card }) => card)).toBeGreaterThan(0.84);
    expect(share(({ onTime }) => onTime)).toBeGreaterThan(0.7);
  });

  it('the same chats give the same cards twice', { timeout: 60_000 }, async () => {
    const [first = ''] = FILES;
    const again = await cardedIn([first]);
    expect(chats.slice(0, again.length)).toEqual(again);
  });
});

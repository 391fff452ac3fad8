import { describe, expect, it } from 'vitest';
import site from '../../lib/sites/character-ai/character-ai';
import { findLists, placeOf } from '../../lib/sites/find-lists';
import { createMemory } from '../../lib/sites/memory';
import { readConversation } from '../../lib/sites/read-conversation';
import { readMessages } from '../../lib/sites/read-messages';
import { openPage } from './open-page';

const row = (text: string) => `<div><p data-testid="completed-message">${text}</p></div>`;
const NOW = Date.UTC(2026, 10, 24);

/** A page that keeps its newest row first, and reads what is new on it. */
function open(...texts: string[]) {
  const page = openPage(`<div id="chat-messages">${texts.map(row).join('')}</div>`, 'https://character.ai/chat/a');
  const [list] = findLists(site, page.document);
  if (!list) throw new Error('The page has no list.');
  const memory = createMemory();
  return {
    list,
    read(rows: Element[], now: number, history: boolean) {
      const place = placeOf(site, page, list);
      const conversation = readConversation(site, place);
      return readMessages(site, { place, conversation, rows, memory, now, history }).map(({ message }) => message);
    },
  };
}

describe('a page that keeps its newest row first', () => {
  it('is read from the oldest on', () => {
    const { list, read } = open('three', 'two', 'one');
    const messages = read([...list.children], NOW, true);
    expect(messages.map(({ text }) => text)).toEqual(['one', 'two', 'three']);
    expect(messages.map(({ at }) => at)).toEqual([NOW - 2, NOW - 1, NOW]);
  });

  it('takes a row that comes at its head as said now, and one at its foot as older', () => {
    const { list, read } = open('two', 'one');
    const [one] = read([...list.children], NOW, true);
    list.insertAdjacentHTML('afterbegin', row('three'));
    const [three] = read([...list.children].slice(0, 1), NOW + 60_000, false);
    list.insertAdjacentHTML('beforeend', row('zero'));
    const [zero] = read([...list.children].slice(-1), NOW + 90_000, false);
    expect(three?.at).toBe(NOW + 60_000);
    expect(zero?.at).toBeLessThan(one?.at ?? 0);
  });
});

import { describe, expect, it } from 'vitest';
import discord from '../../lib/sites/discord/discord';
import { findLists, placeOf } from '../../lib/sites/find-lists';
import { readConversation } from '../../lib/sites/read-conversation';
import { find, readSource } from '../../lib/sites/read-source';
import youtube from '../../lib/sites/youtube/youtube';
import { CHANNEL, DISCORD, discordRow, discord as page } from '../watch/rows';
import { openPage } from './open-page';

describe('finding a part of a row by its id', () => {
  const { document } = openPage('<p id="text-7">a quote of it</p><li><p id="text-7">the <b>words</b></p></li>');
  const row = document.querySelector('li');

  it('takes the one in the row, not another of the same id before it', () => {
    expect(row && find('#text-{id}', row, '7')?.textContent).toBe('the words');
    expect(row && find('#text-{id} b', row, '7')?.textContent).toBe('words');
  });

  it('finds nothing where the row has no such part', () => {
    expect(row && find('#text-{id}', row, '8')).toBeNull();
    expect(row && find('#text-{id}', row, '8"] , [id')).toBeNull();
  });
});

describe('reading what stands around', () => {
  it('takes the name that stands once for several rows from the block around them', () => {
    const opened = openPage(
      '<main><h2>Title</h2><div class="block"><h2>Juno</h2><p>one</p></div><div class="block"><h2>Ellis</h2><p>two</p></div></main>',
    );
    const [main] = opened.document.querySelectorAll('main');
    const names = [...opened.document.querySelectorAll('p')].map(
      (row) => main && readSource([{ up: '.block', css: 'h2' }], { page: opened, list: main, frame: main }, row),
    );
    expect(names).toEqual(['Juno', 'Ellis']);
  });

  it('knows a chat in a frame by the page around it', () => {
    const opened = openPage('<main></main>', 'https://www.youtube.com/live_chat?continuation=0ofMyA');
    Object.defineProperty(opened.document, 'referrer', { value: 'https://www.youtube.com/watch?v=bridge00042&t=3s' });
    const [main] = opened.document.querySelectorAll('main');
    const key = main && readSource(youtube.conversation.key, { page: opened, list: main, frame: main }, main);
    expect(key).toBe('bridge00042');
  });
});

describe('reading the head of a conversation', () => {
  it('does not mistake two people of one name for each other', () => {
    const head = (channel: string) => {
      const opened = openPage(page(discordRow(1, 'Juno', 'hi', channel)), DISCORD);
      const [list] = findLists(discord, opened.document);
      return list && placeOf(discord, opened, list);
    };
    const [first, second] = [head(CHANNEL), head('42')];
    const before = first && readConversation(discord, first);
    expect(second && readConversation(discord, second, before).ref).toMatchObject({ key: '42', title: 'Juno' });
  });
});

describe('a row that is its own text', () => {
  it('is meant by :scope', () => {
    const opened = openPage('<p>one</p><p>two</p>');
    const rows = [...opened.document.querySelectorAll('p')];
    expect(rows.map((row) => find(':scope', row, '')?.textContent)).toEqual(['one', 'two']);
  });
});

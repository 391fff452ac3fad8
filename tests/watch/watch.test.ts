import { afterEach, describe, expect, it, vi } from 'vitest';
import { DISCORD, discord, discordRow } from './rows';
import { $, openStage, type Stage, site } from './stage';

let stage: Stage;
afterEach(() => stage.invalidate());

const add = (css: string, html: string, where: InsertPosition = 'beforeend') => $(css).insertAdjacentHTML(where, html);
const LIST = '[data-list-id="chat-messages"]';

describe('reading as messages come', () => {
  it('reads what stands there, then what is added, each message once', async () => {
    stage = openStage(site(DISCORD), DISCORD, discord(discordRow(1, 'Juno', 'hello')));
    await stage.draw();
    add(LIST, discordRow(2, 'Juno', 'are you there'));
    await stage.draw();
    await stage.look();
    expect(stage.texts()).toEqual(['hello', 'are you there']);
  });

  it('tells all messages of one frame at once', async () => {
    stage = openStage(site(DISCORD), DISCORD, discord(''));
    for (let id = 1; id <= 50; id++) add(LIST, discordRow(id, 'Juno', `line ${id}`));
    await stage.draw();
    expect(stage.batches).toEqual([50]);
  });

  it('spreads a long history over frames and loses none of it', async () => {
    const rows = Array.from({ length: 1000 }, (_, id) => discordRow(id, 'Juno', `line ${id}`)).join('');
    stage = openStage(site(DISCORD), DISCORD, discord(rows));
    await stage.draw();
    expect(stage.told.length).toBeLessThan(1000);
    while (stage.frame() > 0);
    expect(stage.texts()).toEqual(Array.from({ length: 1000 }, (_, id) => `line ${id}`));
  });

  it('reads in a hidden tab, where no frame is ever drawn', async () => {
    stage = openStage(site(DISCORD), DISCORD, discord(discordRow(1, 'Juno', 'hello')));
    stage.pass(1000);
    expect(stage.texts()).toEqual(['hello']);
  });

  it('does not tell a row again that a virtual list dropped and created anew', async () => {
    const rows = discordRow(1, 'Juno', 'hello') + discordRow(2, 'Juno', 'again');
    stage = openStage(site(DISCORD), DISCORD, discord(rows));
    await stage.draw();
    $(LIST).replaceChildren();
    await stage.draw();
    add(LIST, rows);
    await stage.draw();
    expect(stage.texts()).toEqual(['hello', 'again']);
  });

  it('gives history loaded above an earlier time than what was known', async () => {
    stage = openStage(site(DISCORD), DISCORD, discord(discordRow(9, 'Juno', 'new')));
    await stage.draw();
    for (const id of [8, 7, 6]) add(LIST, discordRow(id, 'Juno', `old ${id}`), 'afterbegin');
    await stage.draw();
    expect(stage.told.toSorted((a, b) => a.at - b.at).map(({ text }) => text)).toEqual([
      'old 6',
      'old 7',
      'old 8',
      'new',
    ]);
  });

  it('tells an edited message again, under an id of its own', async () => {
    stage = openStage(site(DISCORD), DISCORD, discord(discordRow(1, 'Juno', 'nice map')));
    await stage.draw();
    $('#message-content-1').innerHTML = '<span>which town is it</span><span class="edited_a">(edited)</span>';
    await stage.look();
    await stage.look();
    expect(stage.texts()).toEqual(['nice map', 'which town is it']);
    expect(new Set(stage.told.map(({ id }) => id)).size).toBe(2);
  });

  it('tells what the child sends once, although its row is replaced when the server has answered', async () => {
    stage = openStage(site(DISCORD), DISCORD, discord(''));
    add(LIST, discordRow(1, 'Ravi', 'on my way'));
    await stage.draw();
    $('li').outerHTML = discordRow(2, 'Ravi', 'on my way');
    await stage.draw();
    expect(stage.texts()).toEqual(['on my way']);
    add(LIST, discordRow(3, 'Ravi', 'on my way'));
    await stage.draw();
    expect(stage.texts()).toEqual(['on my way', 'on my way']);
  });

  it('stops with its context: no reading, no observing', async () => {
    const disconnect = vi.spyOn(MutationObserver.prototype, 'disconnect');
    stage = openStage(site(DISCORD), DISCORD, discord(''));
    stage.invalidate();
    expect(disconnect).toHaveBeenCalledOnce();
    disconnect.mockRestore();
    add(LIST, discordRow(1, 'Juno', 'hello'));
    await stage.look();
    expect(stage.told).toEqual([]);
  });
});

describe('pointing at a message', () => {
  it('finds its row, also after the list created it anew, and nothing once it is gone', async () => {
    stage = openStage(site(DISCORD), DISCORD, discord(discordRow(1, 'Juno', 'hello')));
    await stage.draw();
    expect(stage.watched.locate('1')).toBe($('li'));
    $(LIST).innerHTML = discordRow(1, 'Juno', 'hello');
    await stage.draw();
    expect(stage.watched.locate('1')).toBe($('li'));
    $(LIST).replaceChildren();
    await stage.draw();
    expect(stage.watched.locate('1')).toBeUndefined();
    expect(stage.watched.locate('nothing')).toBeUndefined();
  });
});

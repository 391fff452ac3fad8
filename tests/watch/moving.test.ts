import { afterEach, describe, expect, it } from 'vitest';
import {
  CHANNEL,
  DISCORD,
  discord,
  discordRow,
  ROBLOX,
  roblox,
  robloxRow,
  robloxWindow,
  WHATSAPP,
  whatsapp,
  whatsappFilling,
  whatsappShell,
} from './rows';
import { $, go, openStage, type Stage, site } from './stage';

let stage: Stage;
afterEach(() => stage.invalidate());

const add = (css: string, html: string, where: InsertPosition = 'beforeend') => $(css).insertAdjacentHTML(where, html);
const LIST = '[data-list-id="chat-messages"]';

describe('moving about', () => {
  it('follows the child into another conversation', async () => {
    stage = openStage(site(DISCORD), DISCORD, discord(discordRow(1, 'Juno', 'hello')));
    await stage.draw();
    go('https://discord.com/channels/@me/42');
    document.body.innerHTML = discord(discordRow(5, 'Wren', 'hi', '42'), 'Wren');
    await stage.look();
    expect(stage.told.map(({ conversation, author }) => [conversation.key, author])).toEqual([
      [CHANNEL, 'Juno'],
      ['42', 'Wren'],
    ]);
  });

  it('believes the row, not the address or the rows above, when these change first or last', async () => {
    stage = openStage(site(DISCORD), DISCORD, discord(discordRow(1, 'Juno', 'hello')));
    await stage.draw();
    go('https://discord.com/channels/@me/42');
    add(LIST, discordRow(2, 'Juno', 'late line') + discordRow(3, 'Wren', 'first line here', '42'));
    await stage.draw();
    expect(stage.told.map(({ conversation }) => conversation.key)).toEqual([CHANNEL, CHANNEL, '42']);
  });

  it('notices another conversation in the same list at once, and its kind at the next look', async () => {
    stage = openStage(site(WHATSAPP), WHATSAPP, whatsapp(whatsappShell('A1')));
    await stage.draw();
    $('header span').textContent = 'Team';
    $('[data-id="A1"]').innerHTML = whatsappFilling('Juno', 'one');
    await stage.draw();
    add('[role="application"]', `<div role="row"><div data-id="A2">${whatsappFilling('Ellis', 'two')}</div></div>`);
    await stage.look();
    add('[role="application"]', `<div role="row"><div data-id="A3">${whatsappFilling('Juno', 'three')}</div></div>`);
    await stage.draw();
    expect(stage.told.map(({ conversation }) => conversation.key)).toEqual(['Team', 'Team', 'Team']);
    expect(stage.told.at(-1)?.conversation.audience).toBe('group');
  });

  it('keeps two conversations apart that are open at once', async () => {
    const page = roblox(robloxWindow('f_1', 'Juno', robloxRow('one')) + robloxWindow('f_2', 'Wren', robloxRow('one')));
    stage = openStage(site(ROBLOX), ROBLOX, page);
    await stage.draw();
    add('#dialog-container-f_2 ul', robloxRow('two'));
    await stage.draw();
    const found = stage.told.map(({ conversation, author, text }) => [conversation.key, author, text]);
    expect(found).toEqual([
      ['f_1', 'Juno', 'one'],
      ['f_2', 'Wren', 'one'],
      ['f_2', 'Wren', 'two'],
    ]);
    expect(new Set(stage.told.map(({ id }) => id)).size).toBe(3);
  });

  it('gives rows without times an order: history loaded above was said before what was known', async () => {
    const list = '#dialog-container-f_1 ul';
    stage = openStage(site(ROBLOX), ROBLOX, roblox(robloxWindow('f_1', 'Juno', robloxRow('four') + robloxRow('five'))));
    await stage.draw();
    add(list, robloxRow('six'));
    await stage.draw();
    for (const text of ['three', 'two', 'one']) add(list, robloxRow(text), 'afterbegin');
    await stage.draw();
    const sorted = stage.told.toSorted((a, b) => a.at - b.at).map(({ text }) => text);
    expect(sorted).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
    expect(new Set(stage.told.map(({ at }) => at)).size).toBe(6);
  });

  it('gives nameless rows the author above them, in whatever order they came, but not across a notice', async () => {
    const named = robloxRow('one').replace('<span', '<span class="dialog-message-author">Ellis</span><span');
    const notice = '<li class="dialog-message-container system-message">You are connected</li>';
    const group = robloxWindow('g_1', 'Team', notice + robloxRow('three')).replace(
      'container"',
      'container group-dialog"',
    );
    stage = openStage(site(ROBLOX), ROBLOX, roblox(group));
    await stage.draw();
    for (const row of [robloxRow('two'), named]) add('#dialog-container-g_1 ul', row, 'afterbegin');
    await stage.draw();
    const authors = Object.fromEntries(stage.told.map(({ text, author }) => [text, author]));
    expect(authors).toEqual({ one: 'Ellis', two: 'Ellis', three: '' });
    add('#dialog-container-g_1 ul', robloxRow('four'));
    await stage.draw();
    expect(stage.told.at(-1)?.author).toBe('');
  });

  it('tells equal words twice when they are said twice, but not when a window is opened again', async () => {
    const opened = roblox(robloxWindow('f_1', 'Juno', robloxRow('hi') + robloxRow('hi')));
    stage = openStage(site(ROBLOX), ROBLOX, opened);
    await stage.draw();
    expect(stage.texts()).toEqual(['hi', 'hi']);
    document.body.innerHTML = roblox('');
    await stage.look();
    document.body.innerHTML = opened;
    await stage.look();
    expect(stage.texts()).toEqual(['hi', 'hi']);
    add('#dialog-container-f_1 ul', robloxRow('hi'));
    await stage.draw();
    expect(stage.texts()).toEqual(['hi', 'hi', 'hi']);
  });

  it('waits for text that comes after its row', async () => {
    stage = openStage(site(WHATSAPP), WHATSAPP, whatsapp(whatsappShell('A1')));
    await stage.draw();
    expect(stage.told).toEqual([]);
    $('[data-id="A1"]').innerHTML = whatsappFilling('Juno', 'here I am');
    await stage.draw();
    expect(stage.told.map(({ text, speaker }) => [text, speaker])).toEqual([['here I am', 'other']]);
  });

  it('reads a row that was recycled for another message', async () => {
    stage = openStage(site(WHATSAPP), WHATSAPP, whatsapp(whatsappShell('A1')));
    $('[data-id="A1"]').innerHTML = whatsappFilling('Juno', 'first');
    await stage.draw();
    const row = $('[data-id="A1"]');
    row.setAttribute('data-id', 'A2');
    row.innerHTML = whatsappFilling('Juno', 'second');
    await stage.draw();
    expect(stage.told.map(({ id, text }) => [id, text])).toEqual([
      ['A1', 'first'],
      ['A2', 'second'],
    ]);
    expect(stage.watched.locate('A1')).toBeUndefined();
    expect(stage.watched.locate('A2')).toBe(row);
  });
});

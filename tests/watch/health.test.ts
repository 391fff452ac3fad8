import { afterEach, describe, expect, it } from 'vitest';
import { CHANNEL, DISCORD, discord, discordRow, ROBLOX, roblox, robloxWindow, WHATSAPP } from './rows';
import { $, go, openStage, type Stage, site } from './stage';

let stage: Stage;
afterEach(() => stage.invalidate());

describe('saying how well a page can be read', () => {
  it('reads where a conversation is open', () => {
    stage = openStage(site(DISCORD), DISCORD, discord(discordRow(1, 'Juno', 'hello')));
    expect(stage.health).toEqual([{ state: 'reading', conversations: [CHANNEL] }]);
  });

  it('says which conversations are in front, and again when that changes', async () => {
    stage = openStage(site(ROBLOX), ROBLOX, roblox(robloxWindow('f_1', 'Juno', '')));
    document.body.innerHTML = roblox(robloxWindow('f_1', 'Juno', '') + robloxWindow('f_2', 'Wren', ''));
    await stage.look();
    await stage.look();
    expect(stage.health).toEqual([
      { state: 'reading', conversations: ['f_1'] },
      { state: 'reading', conversations: ['f_1', 'f_2'] },
    ]);
  });

  it('knows pages that have no chat, and never calls them unreadable', () => {
    stage = openStage(site(DISCORD), 'https://discord.com/channels/@me', '<main>Friends</main>');
    stage.pass(60_000);
    expect(stage.health).toEqual([{ state: 'no-chat' }]);
  });

  it('calls a page unreadable after ten seconds without a list, once, and names what is missing', () => {
    stage = openStage(site(DISCORD), DISCORD, '<main>a new markup</main>');
    stage.pass(9_000);
    expect(stage.health).toEqual([]);
    stage.pass(60_000);
    expect(stage.health).toHaveLength(1);
    expect(stage.health[0]).toEqual({ state: 'unreadable', missing: site(DISCORD).conversation.list });
  });

  it('takes that back when the list comes after all', async () => {
    stage = openStage(site(DISCORD), DISCORD, '<main></main>');
    stage.pass(11_000);
    document.body.innerHTML = discord(discordRow(1, 'Juno', 'hello'));
    await stage.look();
    expect(stage.health.map(({ state }) => state)).toEqual(['unreadable', 'reading']);
  });

  it('has new patience after each change of the address', () => {
    stage = openStage(site(DISCORD), DISCORD, '<main></main>');
    stage.pass(8_000);
    go('https://discord.com/channels/@me/43');
    stage.pass(8_000);
    expect(stage.health).toEqual([]);
  });

  it('does not promise a list for a forum or a voice channel', () => {
    stage = openStage(site(DISCORD), 'https://discord.com/channels/1/2', '<main>posts</main>');
    stage.pass(60_000);
    expect(stage.health).toEqual([{ state: 'no-chat' }]);
  });

  it('notices a list whose rows it does not know', () => {
    const rows = '<li class="new-row">hello</li>'.repeat(9);
    stage = openStage(site(DISCORD), DISCORD, discord(rows));
    stage.pass(11_000);
    expect(stage.health).toEqual([{ state: 'unreadable', missing: site(DISCORD).message.item }]);
  });

  it('notices rows whose text it cannot find', () => {
    const rows = Array.from({ length: 9 }, (_, id) => `<li id="chat-messages-5-${id}"><p class="words">hello</p></li>`);
    stage = openStage(site(DISCORD), DISCORD, discord(rows.join('')));
    stage.pass(11_000);
    expect(stage.health).toEqual([{ state: 'unreadable', missing: site(DISCORD).message.text }]);
  });

  it.each([
    ['the login page of WhatsApp', WHATSAPP, '<div id="app">Scan the code</div>', 'no-chat'],
    ['an open chat of WhatsApp in a new markup', WHATSAPP, '<div id="main"><header></header></div>', 'unreadable'],
    ['Roblox without a chat window', ROBLOX, '<div id="dialogs"></div>', 'no-chat'],
    [
      'a Roblox window in a new markup',
      ROBLOX,
      '<div class="dialog-container"><textarea class="dialog-input"></textarea></div>',
      'unreadable',
    ],
  ])('%s: %s', (_, href, html, state) => {
    stage = openStage(site(href), href, html);
    stage.pass(11_000);
    expect(stage.health.map((health) => health.state)).toEqual([state]);
  });

  it('closing the last chat is not a fault', async () => {
    stage = openStage(site(ROBLOX), ROBLOX, '<div class="dialog-container"><ul class="dialog-messages"></ul></div>');
    $('.dialog-container').remove();
    await stage.look();
    stage.pass(20_000);
    expect(stage.health.map(({ state }) => state)).toEqual(['reading', 'no-chat']);
  });
});

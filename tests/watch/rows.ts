/** Rows in the structure of each site, as small as the adapters need. */

export const CHANNEL = '700000000000000001';
export const DISCORD = `https://discord.com/channels/@me/${CHANNEL}`;

export function discord(rows: string, channel = 'Juno'): string {
  return `<section class="panels_a"><div class="panelTitleContainer_a">Ravi</div></section>
    <main class="chatContent_a"><h1 class="title_a">${channel}</h1><ol data-list-id="chat-messages">${rows}</ol>
    <div role="textbox" data-slate-editor="true" contenteditable="true" aria-label="Message @${channel}"></div></main>`;
}

export function discordRow(id: number, author: string, text: string, channel = CHANNEL): string {
  const at = new Date(Date.UTC(2026, 10, 24, 10) + id * 1000).toISOString();
  return `<li id="chat-messages-${channel}-${id}"><div role="article" aria-labelledby="message-username-${id} message-content-${id}">
    <h3><span id="message-username-${id}"><span class="username_a">${author}</span></span><time id="message-timestamp-${id}" datetime="${at}">now</time></h3>
    <div id="message-content-${id}"><span>${text}</span></div></div></li>`;
}

export const WHATSAPP = 'https://web.whatsapp.com/';

export function whatsapp(rows: string, name = 'Juno'): string {
  return `<div id="main"><header><span data-testid="conversation-info-header" dir="auto">${name}</span></header>
    <div data-testid="conversation-panel-messages" role="application">${rows}</div>
    <footer><div role="textbox" contenteditable="true"><p></p></div></footer></div>`;
}

export function whatsappShell(id: string): string {
  return `<div role="row"><div data-id="${id}"></div></div>`;
}

export function whatsappFilling(author: string, text: string, mine = false): string {
  return `<div data-testid="msg-container"><div data-pre-plain-text="[12:00, 24/11/2026] ${author}: "><span class="selectable-text"><span>${text}</span></span></div>
    <span data-testid="msg-meta">12:00${mine ? '<span data-icon="msg-check"></span>' : ''}</span></div>`;
}

export const ROBLOX = 'https://www.roblox.com/home';

export function roblox(windows: string): string {
  return `<div id="dialogs">${windows}</div>`;
}

export function robloxWindow(id: string, name: string, rows: string): string {
  return `<div id="dialog-container-${id}" class="dialog-container"><span class="dialog-header-title">${name}</span>
    <div class="dialog-body"><ul class="dialog-messages">${rows}</ul></div><textarea class="dialog-input"></textarea></div>`;
}

export function robloxRow(text: string, mine = false): string {
  return `<li class="dialog-message-container${mine ? '' : ' message-inbound'}"><span class="dialog-message-content">${text}</span></li>`;
}

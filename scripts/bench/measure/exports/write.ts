/** One message of a made-up chat. */
type Line = { from: 'Mia' | 'Tom'; text: string; at: number };
/** A chat written in one format, and what has to be done with it at the very least. */
export type Written = {
  name: string;
  file: string;
  least: 'JSON.parse' | 'lines';
  write: (lines: readonly Line[]) => string;
};

const two = (value: number) => String(value).padStart(2, '0');
const iso = (at: number) => new Date(at).toISOString();
const day = (at: Date) => `${two(at.getUTCDate())}/${two(at.getUTCMonth() + 1)}/${at.getUTCFullYear()}`;
const clock = (at: Date) => `${two(at.getUTCHours())}:${two(at.getUTCMinutes())}`;
const csv = (text: string) => `"${text.replaceAll('"', '""')}"`;
const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A message a minute, the two taking turns, over months. */
export function linesOf(texts: readonly string[]): Line[] {
  return texts.map((text, i) => ({ from: i % 2 ? 'Mia' : 'Tom', text, at: Date.UTC(2024, 0, 1) + i * 60_000 }));
}

const DISCORD_AUTHOR = { discriminator: '0000', color: null, isBot: false, roles: [], avatarUrl: 'media/avatar.png' };

/** As many formats as there are readers for whole exports; written as the exporters write, with all their fields. */
export const WRITTEN: readonly Written[] = [
  {
    name: 'WhatsApp (Android)',
    file: 'chat.txt',
    least: 'lines',
    write: (lines) =>
      lines.map(({ from, text, at }) => `${day(new Date(at))}, ${clock(new Date(at))} - ${from}: ${text}\n`).join(''),
  },
  {
    name: 'WhatsApp (iOS)',
    file: 'chat.txt',
    least: 'lines',
    write: (lines) =>
      lines
        .map(({ from, text, at }) => `[${day(new Date(at))}, ${clock(new Date(at))}:07] ${from}: ${text}\r\n`)
        .join(''),
  },
  {
    name: 'plain text',
    file: 'chat.txt',
    least: 'lines',
    write: (lines) => lines.map(({ from, text }) => `${from}: ${text}\n`).join(''),
  },
  {
    name: 'CSV (Discord)',
    file: 'chat.csv',
    least: 'lines',
    write: (lines) =>
      `AuthorID,Author,Date,Content,Attachments,Reactions\n${lines.map(({ from, text, at }) => `"1","${from}","${iso(at)}",${csv(text)},"",""\n`).join('')}`,
  },
  {
    name: 'CSV (messages)',
    file: 'chat.csv',
    least: 'lines',
    write: (lines) =>
      `Type,Date,Name,Number,Content\n${lines.map(({ from, text, at }) => `${from === 'Tom' ? 'Sent' : 'Received'},${iso(at).slice(0, 19)},Mia,+441632960001,${csv(text)}\n`).join('')}`,
  },
  {
    name: 'XML (SMS, Signal)',
    file: 'sms.xml',
    least: 'lines',
    write: (lines) =>
      `<?xml version='1.0'?>\n<smses count="${lines.length}">\n${lines
        .map(
          ({ from, text, at }) =>
            `  <sms protocol="0" address="+441632960001" date="${at}" type="${from === 'Tom' ? 2 : 1}" subject="null" body="${xml(text)}" toa="null" sc_toa="null" service_center="null" read="1" status="-1" readable_date="x" contact_name="Mia" />\n`,
        )
        .join('')}</smses>\n`,
  },
  {
    name: 'HTML (Discord)',
    file: 'chat.html',
    least: 'lines',
    write: (lines) =>
      `<!DOCTYPE html><html><body><div class="chatlog">\n${lines
        .map(
          ({ from, text, at }, i) =>
            `<div class="chatlog__message-group"><div id="chatlog__message-container-${i}" class="chatlog__message-container" data-message-id="${i}"><div class="chatlog__message"><div class="chatlog__message-primary"><div class="chatlog__header"><span class="chatlog__author" title="${from}">${from}</span> <span class="chatlog__timestamp" title="${day(new Date(at))} ${clock(new Date(at))}"><a href="#${i}">${clock(new Date(at))}</a></span></div><div class="chatlog__content chatlog__markdown"><span class="chatlog__markdown-preserve">${xml(text)}</span></div></div></div></div></div>\n`,
        )
        .join('')}</div></body></html>`,
  },
  {
    name: 'JSON (Discord)',
    file: 'chat.json',
    least: 'JSON.parse',
    write: (lines) =>
      JSON.stringify(
        {
          guild: { id: '0' },
          channel: { type: 'DirectTextChat', name: 'mia' },
          messages: lines.map(({ from, text, at }, i) => ({
            id: `${i}`,
            type: 'Default',
            timestamp: iso(at),
            timestampEdited: null,
            callEndedTimestamp: null,
            isPinned: false,
            content: text,
            author: { id: from, name: from, nickname: from, ...DISCORD_AUTHOR },
            attachments: [],
            embeds: [],
            stickers: [],
            reactions: [],
            mentions: [],
          })),
          messageCount: lines.length,
        },
        null,
        2,
      ),
  },
  {
    name: 'JSON (Telegram)',
    file: 'result.json',
    least: 'JSON.parse',
    write: (lines) =>
      JSON.stringify(
        {
          name: 'Mia',
          type: 'personal_chat',
          id: 1,
          messages: lines.map(({ from, text, at }, i) => ({
            id: i,
            type: 'message',
            date: iso(at).slice(0, 19),
            date_unixtime: `${at / 1000}`,
            from,
            from_id: `user${from}`,
            text,
            text_entities: [{ type: 'plain', text }],
          })),
        },
        null,
        1,
      ),
  },
  {
    name: 'JSON (Instagram, Messenger)',
    file: 'message_1.json',
    least: 'JSON.parse',
    write: (lines) =>
      JSON.stringify(
        {
          participants: [{ name: 'Mia' }, { name: 'Tom' }],
          messages: lines.toReversed().map(({ from, text, at }) => ({
            sender_name: from,
            timestamp_ms: at,
            content: text,
            is_geoblocked_for_viewer: false,
            is_unsent_image_by_messenger_kid_parent: false,
          })),
          title: 'Mia',
        },
        null,
        2,
      ),
  },
  {
    name: 'JSON (Snapchat)',
    file: 'chat_history.json',
    least: 'JSON.parse',
    write: (lines) =>
      JSON.stringify(
        {
          mia: lines.toReversed().map(({ from, text, at }) => ({
            From: from,
            'Media Type': 'TEXT',
            Created: `${iso(at).slice(0, 19).replace('T', ' ')} UTC`,
            Content: text,
            'Conversation Title': null,
            IsSender: from === 'Tom',
            'Created(microseconds)': at * 1000,
          })),
        },
        null,
        2,
      ),
  },
];

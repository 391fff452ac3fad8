import { doubt, type Format, said } from '../format';
import { createLooseTimes } from '../loose-times';
import { markup, TOO_DEEP } from '../markup';
import type { Said } from '../said';

/** Parts of a message by the class of their element; replies and the app's own lines have other classes. */
type Part = 'author' | 'time' | 'text' | 'title';
const PARTS: Record<string, Part> = {
  'chatlog__author-name': 'author',
  chatlog__author: 'author',
  chatlog__timestamp: 'time',
  'chatlog__short-timestamp': 'time',
  chatlog__content: 'text',
  preamble__entry: 'title',
  'info__channel-name': 'title',
};
const BEGINS = ['chatlog__message-container', 'chatlog__message'];
const MEDIA = /^chatlog__(attachment|embed|sticker)/;

/** HTML of the widely used exporter for Discord chats. */
const discordHtml: Format = {
  name: 'Discord',
  recognise: (head) =>
    /<!doctype html|<html/i.test(head) && /chatlog|preamble__|DiscordChatExporter/.test(head) ? 0.95 : 0,

  *read(pieces, { file }) {
    const times = createLooseTimes();
    const messages: Said[] = [];
    const titles: string[] = [];
    for (const item of markup(pieces, {}, chatlog)) {
      if (item === TOO_DEEP) yield doubt('too-much');
      else if ('title' in item) titles.push(item.title);
      else {
        const message: Said = {
          author: item.author,
          text: item.text,
          at: Number.NaN,
          ...(item.media && { media: true }),
        };
        times.set(message, item.time);
        messages.push(message);
      }
    }
    times.settle();
    const title = titles[1] ?? titles[0];
    const direct = /^direct messages?$/i.test(titles[0] ?? '');
    yield {
      kind: 'room',
      room: file,
      ...(title && { title }),
      ...(!direct && titles.length > 1 && { audience: 'public' }),
    };
    for (const message of messages) {
      if (Number.isNaN(message.at)) yield doubt('time');
      yield said(file, message);
    }
  },
};

export default discordHtml;

type Item = { title: string } | { author: string; time: string; text: string; media: boolean };

/** Follows the elements; a message without an author of its own continues the group of the one before. */
function chatlog(found: (item: Item) => void) {
  let message = { author: '', time: '', text: '', media: false };
  let open = false;
  let part: Part | undefined;
  let words = '';
  let depth = 0;

  function finish(): void {
    if (open && (message.text !== '' || message.media)) found({ ...message });
    open = false;
  }

  function begin(): void {
    finish();
    message = { ...message, text: '', media: false };
    open = true;
  }

  function endPart(): void {
    const text = words.trim();
    if (part === 'title') found({ title: text });
    else if (part === 'author' && text) message.author = text;
    else if (part === 'text') message.text += message.text ? `\n${text}` : text;
    else if (part === 'time' && text && !message.time) message.time = text;
    part = undefined;
  }

  return {
    onopentag(name: string, { class: classes = '', title = '', alt = '' }: Record<string, string>) {
      if (part) {
        depth += 1;
        if (name === 'img') words += alt;
        if (name === 'br') words += '\n';
        return;
      }
      const own = classes.split(' ');
      if (BEGINS.some((one) => own.includes(one)) && !(open && own.includes('chatlog__message'))) begin();
      if (own.some((one) => MEDIA.test(one))) message.media = true;
      part = own.map((one) => PARTS[one]).find(Boolean);
      if (!part) return;
      words = '';
      depth = 1;
      if (part === 'time' && title) message.time = title;
    },
    ontext(text: string) {
      if (part) words += text;
    },
    onclosetag() {
      if (!part) return;
      depth -= 1;
      if (depth === 0) endPart();
    },
    onend: finish,
  };
}

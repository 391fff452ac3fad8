import type { Audience } from '../../message';
import { doubt, type Format, said } from '../format';
import { jsonElements, type Path, type Wanted } from '../json-elements';
import { epochTime, stampTime } from '../local-time';

type Message = {
  type?: unknown;
  date?: unknown;
  date_unixtime?: unknown;
  from?: unknown;
  from_id?: unknown;
  text?: unknown;
  photo?: unknown;
  media_type?: unknown;
  file?: unknown;
};

const AUDIENCE: Record<string, Audience> = {
  personal_chat: 'direct',
  saved_messages: 'direct',
  bot_chat: 'bot',
  private_group: 'group',
  private_supergroup: 'group',
  public_supergroup: 'public',
  public_channel: 'public',
  private_channel: 'group',
};

/** `result.json` of Telegram Desktop: one chat, or everything of an account. */
const telegram: Format = {
  name: 'Telegram',
  recognise(head) {
    if (!/^\s*\{/.test(head)) return 0;
    if (/"personal_information"\s*:/.test(head) && /"user_id"\s*:/.test(head)) return 0.95;
    return /"messages"\s*:\s*\[/.test(head) && /"(date_unixtime|from_id|actor_id)"\s*:/.test(head) ? 0.95 : 0;
  },

  *read(pieces, { file }) {
    let self = '';
    let type: unknown;
    for (const element of jsonElements(pieces, wanted)) {
      if (element.kind !== 'value') {
        yield doubt(element.kind === 'cut' ? 'cut' : 'row');
        continue;
      }
      const { path, value } = element;
      const room = `${file}#${path[0] === 'chats' ? path[2] : ''}`;
      const key = path.at(-1);
      if (path[0] === 'personal_information') self = `user${(value as { user_id?: unknown } | null)?.user_id}`;
      else if (key === 'name' && typeof value === 'string') yield { kind: 'room', room, title: value };
      else if (key === 'type') {
        type = value;
        yield { kind: 'room', room, audience: AUDIENCE[String(type)] ?? 'group' };
      } else if (typeof key === 'number') {
        const message = value as Message | null;
        if (message?.type !== 'message') continue;
        const at = sayAt(message);
        const text = textOf(message.text);
        const media = text === '' || Boolean(message.photo ?? message.media_type ?? message.file);
        if (Number.isNaN(at)) yield doubt('time');
        yield said(room, {
          author: typeof message.from === 'string' ? message.from : String(message.from_id ?? ''),
          text,
          at,
          ...(self && { mine: message.from_id === self }),
          ...(media && { media }),
        });
      }
    }
  },
};

export default telegram;

/** The keys of one chat stand at the root, or below `chats.list[n]`. */
function wanted(path: Path): Wanted {
  const [first] = path;
  if (first === 'personal_information') return 'whole';
  if (first === 'chats' && path.length <= 3) return path.length < 2 || path[1] === 'list' ? 'open' : 'skip';
  const inside = first === 'chats' ? path.slice(3) : path;
  if (inside.length === 0) return 'open';
  if (inside[0] === 'messages') return inside.length === 1 ? 'open' : 'whole';
  return inside[0] === 'name' || inside[0] === 'type' ? 'whole' : 'skip';
}

function sayAt({ date, date_unixtime }: Message): number {
  return date_unixtime === undefined ? stampTime(date) : epochTime(date_unixtime);
}

/** Plain text, or a list of pieces: links and bold words are objects with a text of their own. */
function textOf(text: unknown): string {
  if (typeof text === 'string') return text;
  if (!Array.isArray(text)) return '';
  return text
    .map((piece: unknown) => (typeof piece === 'string' ? piece : textOf((piece as Message | null)?.text)))
    .join('');
}

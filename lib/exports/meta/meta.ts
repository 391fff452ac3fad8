import { doubt, type Format, said } from '../format';
import { jsonElements, type Path, type Wanted } from '../json-elements';
import { epochTime } from '../local-time';
import { withoutMojibake } from '../mojibake';

type Message = {
  sender_name?: unknown;
  senderName?: unknown;
  timestamp_ms?: unknown;
  timestamp?: unknown;
  content?: unknown;
  text?: unknown;
  photos?: unknown;
  videos?: unknown;
  audio_files?: unknown;
  share?: unknown;
  media?: unknown;
};

const KEYS = /"(sender_name|senderName)"\s*:/;

/**
 * Chats of Instagram and Messenger, which are exported alike: newest first, in files of ten thousand messages, and with
 * every letter beyond ASCII written as if each of its bytes were one. The newer encrypted chats of Messenger name their
 * keys in another way.
 */
const meta: Format = {
  name: 'Instagram / Messenger',
  recognise: (head) => (/^\s*\{/.test(head) && /"participants"\s*:/.test(head) && KEYS.test(head) ? 0.97 : 0),

  *read(pieces, { file }) {
    const room = roomOf(file);
    for (const element of jsonElements(pieces, wanted)) {
      if (element.kind !== 'value') {
        yield doubt(element.kind === 'cut' ? 'cut' : 'row');
        continue;
      }
      const { path, value } = element;
      if (path[0] === 'title' || path[0] === 'threadName') {
        // The encrypted chats number their names: "Mia_3".
        if (typeof value === 'string') yield { kind: 'room', room, title: withoutMojibake(value).replace(/_\d+$/, '') };
      } else if (path[0] === 'participants') {
        yield {
          kind: 'room',
          room,
          newestFirst: true,
          audience: Array.isArray(value) && value.length > 2 ? 'group' : 'direct',
        };
      } else {
        const message = (value ?? {}) as Message;
        const author = message.sender_name ?? message.senderName;
        if (typeof author !== 'string') {
          yield doubt('row');
          continue;
        }
        const at = epochTime(message.timestamp_ms ?? message.timestamp);
        if (Number.isNaN(at)) yield doubt('time');
        const text = withoutMojibake(textOf(message));
        const media = text === '' || [message.photos, message.videos, message.audio_files, message.share].some(Boolean);
        yield said(room, { author: withoutMojibake(author), text, at, ...(media && { media }) });
      }
    }
  },
};

export default meta;

function wanted(path: Path): Wanted {
  const [first] = path;
  if (path.length === 0 || (first === 'messages' && path.length === 1)) return 'open';
  return first === 'messages' || first === 'participants' || first === 'title' || first === 'threadName'
    ? 'whole'
    : 'skip';
}

function textOf({ content, text }: Message): string {
  const words = content ?? text;
  return typeof words === 'string' ? words : '';
}

/** `inbox/mia_123/message_2.json` belongs to the same chat as `message_1.json` beside it. */
function roomOf(file: string): string {
  return /\/?message_\d+\.json$/.test(file) ? file.slice(0, Math.max(0, file.lastIndexOf('/'))) : file;
}

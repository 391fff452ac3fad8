import { doubt, type Format, said } from '../format';
import { jsonElements } from '../json-elements';
import { epochTime, stampTime } from '../local-time';

type Message = {
  From?: unknown;
  To?: unknown;
  'Media Type'?: unknown;
  Created?: unknown;
  'Created(microseconds)'?: unknown;
  Content?: unknown;
  Text?: unknown;
  IsSender?: unknown;
  'Conversation Title'?: unknown;
};

/** Until 2023 all chats stood in two lists, what came in and what went out. */
const OUT = /^Sent/;
const OLD_LIST = /^(Sent|Received) (Saved|Unsaved) Chat History$/;

/** `chat_history.json` of Snapchat's "My Data". Mind that Snapchat keeps only what was saved in the chat. */
const snapchatJson: Format = {
  name: 'Snapchat',
  recognise: (head) =>
    /^\s*\{/.test(head) && /"Media Type"\s*:/.test(head) && /"Created(\(microseconds\))?"\s*:/.test(head) ? 0.96 : 0,

  *read(pieces) {
    for (const element of jsonElements(pieces, (path) => (path.length < 2 ? 'open' : 'whole'))) {
      if (element.kind !== 'value') {
        yield doubt(element.kind === 'cut' ? 'cut' : 'row');
        continue;
      }
      const list = String(element.path[0]);
      const message = element.value as Message | null;
      const who = message?.From ?? message?.To;
      if (typeof who !== 'string') {
        yield doubt('row');
        continue;
      }
      const isOld = OLD_LIST.test(list);
      const room = isOld ? who : list;
      const mine = isOld ? OUT.test(list) : message?.IsSender;
      const title = message?.['Conversation Title'];
      if (typeof title === 'string' && title !== '')
        yield { kind: 'room', room, title, audience: 'group', newestFirst: true };
      else yield { kind: 'room', room, title: room, newestFirst: true };
      const micro = epochTime(message?.['Created(microseconds)']);
      const at = Number.isNaN(micro) ? stampTime(message?.Created) : micro;
      if (Number.isNaN(at)) yield doubt('time');
      const words = message?.Content ?? message?.Text;
      const text = typeof words === 'string' ? words : '';
      yield said(room, {
        author: isOld && mine ? '' : who,
        text,
        at,
        ...(typeof mine === 'boolean' && { mine }),
        ...(text === '' && { media: true as const }),
      });
    }
  },
};

export default snapchatJson;

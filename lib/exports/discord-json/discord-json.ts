import * as v from 'valibot';
import type { Audience } from '../../message';
import { doubt, type Format, said } from '../format';
import { jsonElements } from '../json-elements';
import { stampTime } from '../local-time';

const Message = v.object({
  timestamp: v.optional(v.unknown()),
  content: v.optional(v.string(), ''),
  author: v.object({ name: v.string(), nickname: v.nullish(v.string()) }),
  attachments: v.optional(v.array(v.unknown()), []),
  type: v.optional(v.string(), 'Default'),
});
const Channel = v.object({ type: v.optional(v.string(), ''), name: v.optional(v.string(), '') });

/** Joins, pins and calls are the app's own words. */
const SAID = ['Default', 'Reply', '0', '19'];

/** JSON of the widely used exporter for Discord chats: one channel a file. */
const discordJson: Format = {
  name: 'Discord',
  recognise: (head) => (/^\s*\{\s*"guild"\s*:/.test(head) && /"channel"\s*:/.test(head) ? 0.98 : 0),

  *read(pieces, { file }) {
    const wanted = ([key, ...inside]: readonly (string | number)[]) =>
      key === undefined || (key === 'messages' && inside.length === 0)
        ? 'open'
        : key === 'messages' || key === 'channel'
          ? 'whole'
          : 'skip';
    for (const element of jsonElements(pieces, wanted)) {
      if (element.kind !== 'value') {
        yield doubt(element.kind === 'cut' ? 'cut' : 'row');
        continue;
      }
      if (element.path[0] === 'channel') {
        const channel = v.safeParse(Channel, element.value);
        if (channel.success)
          yield { kind: 'room', room: file, title: channel.output.name, audience: audienceOf(channel.output.type) };
        continue;
      }
      const message = v.safeParse(Message, element.value);
      if (!message.success) {
        yield doubt('row');
        continue;
      }
      const { author, content, timestamp, attachments, type } = message.output;
      if (!SAID.includes(type)) continue;
      const at = stampTime(timestamp);
      if (Number.isNaN(at)) yield doubt('time');
      const media = content === '' || attachments.length > 0;
      yield said(file, { author: author.nickname || author.name, text: content, at, ...(media && { media }) });
    }
  },
};

export default discordJson;

function audienceOf(type: string): Audience {
  if (/^Direct(Text)?(Chat|Message)/.test(type) || type === '1') return 'direct';
  return /Group/.test(type) ? 'group' : 'public';
}

import { doubt, type Format, said } from '../format';
import { jsonElements } from '../json-elements';
import { stampTime } from '../local-time';

type Message = { Timestamp?: unknown; Contents?: unknown; Attachments?: unknown };

/** `messages/c123/messages.json` of the data package that Discord itself gives out: only what its owner wrote. */
const discordPackage: Format = {
  name: 'Discord',
  recognise: (head) => (/^\s*\[\s*\{/.test(head) && /"Contents"\s*:/.test(head) && /"Timestamp"/.test(head) ? 0.95 : 0),

  *read(pieces, { file }) {
    yield doubt('own-only');
    yield { kind: 'room', room: file, newestFirst: true };
    for (const element of jsonElements(pieces, (path) => (path.length === 0 ? 'open' : 'whole'))) {
      if (element.kind !== 'value') {
        yield doubt(element.kind === 'cut' ? 'cut' : 'row');
        continue;
      }
      const { Timestamp, Contents, Attachments } = (element.value ?? {}) as Message;
      if (typeof Contents !== 'string') {
        yield doubt('row');
        continue;
      }
      const at = stampTime(Timestamp);
      if (Number.isNaN(at)) yield doubt('time');
      const media = Contents === '' || Boolean(Attachments);
      yield said(file, { author: '', text: Contents, at, mine: true, ...(media && { media }) });
    }
  },
};

export default discordPackage;

import { doubt, type Format, said } from '../format';
import { epochTime } from '../local-time';
import { markup, TOO_DEEP, withoutEntities } from '../markup';
import type { Found, Said } from '../said';

/** Kinds of an entry: 1 came in, 2 went out; others are drafts and what failed. */
const SENT = ['2', '4', '5', '6'];
/** What an app writes for a contact without a name. */
const NO_NAME = /^(\(?unknown\)?|null)?$/i;

/** The XML that backups of text messages on Android are kept in; Signal's plain export is written the same way. */
const smsXml: Format = {
  name: 'SMS / Signal',
  recognise: (head) => (/<smses[\s>]/.test(head) ? 0.97 : /<(sms|mms)\s[^>]*\bdate=/.test(head) ? 0.9 : 0),

  *read(pieces) {
    let whole = false;
    for (const item of markup<Found | 'end'>(pieces, { xmlMode: true, decodeEntities: false }, (found) =>
      entries(found),
    )) {
      if (item === 'end' || item === TOO_DEEP) whole = true;
      if (item === TOO_DEEP) yield doubt('too-much');
      if (item !== 'end' && item !== TOO_DEEP) yield item;
    }
    if (!whole) yield doubt('cut');
  },
};

export default smsXml;

function entries(found: (item: Found | 'end') => void) {
  let open: { room: string; message: Said } | undefined;

  function begin({ address = '', contact_name = '', date = '', type, msg_box, body }: Record<string, string>): void {
    const name = withoutEntities(contact_name);
    const mine = SENT.includes(type ?? msg_box ?? '');
    const room = withoutEntities(address);
    const author = NO_NAME.test(name) ? room : name;
    const words = body === undefined || body === 'null' ? '' : withoutEntities(body);
    open = { room, message: { author: mine ? '' : author, text: words, at: epochTime(date), mine } };
    found({ kind: 'room', room, title: author, ...(room.includes('~') && { audience: 'group' as const }) });
  }

  function finish(): void {
    if (!open) return;
    if (open.message.text === '') open.message.media = true;
    if (Number.isNaN(open.message.at)) found(doubt('time'));
    found(said(open.room, open.message));
    open = undefined;
  }

  return {
    onopentag(name: string, fields: Record<string, string>) {
      if (name === 'sms' || name === 'mms') begin(fields);
      else if (name === 'part' && open) {
        if (fields.ct === 'text/plain' && fields.text) open.message.text += withoutEntities(fields.text);
        else if (fields.ct !== 'application/smil') open.message.media = true;
      }
    },
    onclosetag(name: string, isImplied: boolean) {
      if (name === 'sms' || name === 'mms') finish();
      if (name === 'smses' && !isImplied) found('end');
    },
  };
}

import { doubt, type Format, said } from '../format';
import { stampTime } from '../local-time';
import { markup, TOO_DEEP } from '../markup';

const STAMP = /^\d{4}[-/]\d{2}[-/]\d{2} \d{2}:\d{2}:\d{2}( UTC)?$/;
const KIND = /^[A-Z]{3,}(_[A-Z]+)*$/;
/** The file of one chat is named after who it is with. */
const PAGE = /subpage_(.+)\.html?$/;

/**
 * HTML of Snapchat's "My Data". The older kind is a table of what came in and one of what went out, with the words in a
 * row of their own; the newer has a page for each chat: a heading with who, the words, and a small heading with when.
 */
const snapchatHtml: Format = {
  name: 'Snapchat',
  recognise(head, { file }) {
    if (!/<html|<!doctype html|<table|<h4/i.test(head)) return 0;
    if (PAGE.test(file) && /<h4/i.test(head)) return 0.9;
    return /snapchat|(Received|Sent) (Saved |Unsaved )?Chat/i.test(head) && /TEXT|MEDIA/.test(head) ? 0.9 : 0;
  },

  *read(pieces, { file }) {
    const page = PAGE.exec(file)?.[1];
    for (const row of markup(pieces, {}, messagesOf)) {
      if (row === TOO_DEEP) {
        yield doubt('too-much');
        break;
      }
      const { who, kind, stamp, text, sent } = row;
      const room = page ?? (sent === undefined ? file : who);
      const at = stampTime(stamp.replaceAll('/', '-'));
      if (Number.isNaN(at)) yield doubt('time');
      yield { kind: 'room', room, title: page ?? (sent === undefined ? '' : who) };
      yield said(room, {
        author: sent ? '' : who,
        text,
        at,
        ...(sent !== undefined && { mine: sent }),
        ...((text === '' || kind !== 'TEXT') && { media: true as const }),
      });
    }
  },
};

export default snapchatHtml;

type Row = { who: string; kind: string; stamp: string; text: string; sent: boolean | undefined };

const HEADINGS = ['h1', 'h2', 'h3', 'b'];
const HOLD_WORDS = [...HEADINGS, 'td', 'h4', 'h5', 'h6', 'p', 'span'];

function messagesOf(found: (row: Row) => void) {
  let row: Row | undefined;
  let cells: string[] = [];
  let inside = '';
  let words = '';
  let sent: boolean | undefined;

  function finish(): void {
    if (row?.stamp) found(row);
    row = undefined;
  }

  function begin(who: string, kind = 'TEXT', stamp = '', text = ''): void {
    finish();
    row = { who, kind, stamp, text, sent };
  }

  function endRow(): void {
    const [who = '', kind = '', stamp = '', text = ''] = cells;
    if (cells.length >= 3 && STAMP.test(stamp)) begin(who, kind, stamp, text);
    else if (cells.length === 1 && row) row.text = who;
    cells = [];
  }

  function take(element: string, fact: string): void {
    if (HEADINGS.includes(element)) {
      if (/^(sent|received)/i.test(fact)) sent = /^sent/i.test(fact);
    } else if (element === 'td') cells.push(fact);
    else if (element === 'h4') begin(fact);
    else if (!row || fact === '') return;
    else if (STAMP.test(fact)) {
      row.stamp = fact;
      finish();
    } else if (KIND.test(fact) && element !== 'p') row.kind = fact;
    else if (element === 'p') row.text += row.text ? `\n${fact}` : fact;
  }

  return {
    onopentag(name: string) {
      if (HOLD_WORDS.includes(name)) [inside, words] = [name, ''];
      if (name === 'br') words += '\n';
    },
    ontext(text: string) {
      if (inside) words += text;
    },
    onclosetag(name: string) {
      if (name === inside) {
        inside = '';
        take(name, words.trim());
      }
      if (name === 'tr') endRow();
    },
    onend: finish,
  };
}

import { doubt, type Format, said } from '../format';
import { LONGEST_MESSAGE } from '../limits';
import { lines } from '../lines';
import type { Said } from '../said';
import { settleTimes } from '../written-date';
import { type Head, headOf, withoutMarks } from './parts/head';

/** Longer than any name or number that WhatsApp shows. */
const LONGEST_NAME = 80;
/** "Mia: hi" has an author; "Mia changed the group's picture" has none and is the app's own line. */
const AUTHOR = ': ';
/** The app marks its own words with this sign: "‎image omitted". */
const OWN_WORDS = '\u200e';
const MEDIA = /^<[^<>]{3,60}>$|^\S.*\.(?:jpe?g|png|webp|gif|opus|m4a|mp3|mp4|3gp|pdf|vcf|docx?) \([^()]+\)$/i;
const LONGEST_FILE_NAME = 200;
const EDITED = /\s?\u200e?<[^<>]{8,40}>$/;
/** Lines at the beginning that are looked at. */
const LOOKED_AT = 40;

/** "WhatsApp Chat with Mia.txt", "WhatsApp Chat - Mia.zip", "WhatsApp-Chat mit Mia.txt", "Chat WhatsApp con Mia.txt". */
const FILE_NAME = /^.*?whatsapp[\s-]*(?:chat)?\s*(?:-|with|mit|con|com|avec|met|med|di|de)?\s+(.+?)(?:\.zip|\.txt)?$/i;

const whatsapp: Format = {
  name: 'WhatsApp',
  recognise(head) {
    let looked = 0;
    let heads = 0;
    for (const line of lines([head])) {
      if (looked >= LOOKED_AT) break;
      looked += 1;
      if (headOf(line)) heads += 1;
    }
    // A message may have many lines, so a few that fit are enough.
    return heads === 0 ? 0 : Math.min(0.95, 0.5 + heads / looked / 2);
  },

  *read(pieces, { file }) {
    const messages: Said[] = [];
    let current: Said | undefined;
    let twelveHours = false;
    for (const line of lines(pieces)) {
      const head = headOf(line);
      if (head) {
        twelveHours ||= head.twelveHours;
        current = messageOf(head);
        if (current) messages.push(current);
      } else if (current && current.text.length + line.length < LONGEST_MESSAGE) {
        current.text += `\n${withoutMarks(line)}`;
      }
    }
    settleTimes(messages, twelveHours ? 'mdy' : 'dmy');
    const [, title] = FILE_NAME.exec(file.slice(file.lastIndexOf('/') + 1)) ?? [];
    yield { kind: 'room', room: file, ...(title && { title }) };
    for (const message of messages) {
      message.text = message.text.trimEnd();
      if (Number.isNaN(message.at)) yield doubt('time');
      yield said(file, message);
    }
  },
};

export default whatsapp;

function messageOf({ at, rest }: Head): Said | undefined {
  const colon = rest.indexOf(AUTHOR);
  const end = colon !== -1 ? colon : rest.endsWith(':') ? rest.length - 1 : -1;
  if (end < 1 || end > LONGEST_NAME) return undefined;
  const author = withoutMarks(rest.slice(0, end)).replace(/^~\s*/, '').trim();
  const raw = rest.slice(end + AUTHOR.length);
  if (author === '') return undefined;
  if (raw.startsWith(OWN_WORDS) || (raw.length < LONGEST_FILE_NAME && MEDIA.test(raw)))
    return { author, text: '', at, media: true };
  return { author, text: withoutMarks(raw.replace(EDITED, '')).slice(0, LONGEST_MESSAGE), at };
}

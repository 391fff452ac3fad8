import * as v from 'valibot';
import { linksOf, sha256 } from './chain';
import { evidencePage, NO_SEAL, SEAL } from './evidence-file';
import type { EvidenceRecord } from './record';

const Message = v.strictObject({
  number: v.number(),
  author: v.string(),
  mine: v.exactOptional(v.boolean()),
  at: v.string(),
  when: v.string(),
  text: v.string(),
  media: v.exactOptional(v.literal(true)),
});
const Words = v.strictObject({
  language: v.string(),
  direction: v.picklist(['ltr', 'rtl']),
  title: v.string(),
  whatTitle: v.string(),
  what: v.array(v.string()),
  handTitle: v.string(),
  hand: v.array(v.string()),
  aboutTitle: v.string(),
  chat: v.string(),
  file: v.string(),
  whole: v.string(),
  saved: v.string(),
  messagesTitle: v.string(),
  number: v.string(),
  when: v.string(),
  who: v.string(),
  words: v.string(),
  me: v.string(),
  noTime: v.string(),
  picture: v.string(),
  sealTitle: v.string(),
  seal: v.string(),
});
const About = v.strictObject({
  chat: v.string(),
  file: v.string(),
  format: v.string(),
  messages: v.number(),
  savedAt: v.string(),
  savedWhen: v.string(),
});
const Record = v.strictObject({
  version: v.literal(2),
  words: Words,
  about: About,
  messages: v.array(Message),
  links: v.array(v.string()),
});

export type Verdict =
  | { is: 'whole'; seal: string; messages: number; savedWhen: string }
  /** `number` is that of the first message that is not as it was, where a message was changed. */
  | { is: 'changed'; number?: number }
  | { is: 'not-ours' };

const DATA = /<script type="application\/json" id="evidence">([\s\S]*?)<\/script>/;

/**
 * Whether an evidence file fits its own seal, to the last byte, and shows what its data say: the page is written anew from the
 * data and compared. It cannot tell a file that was made anew from one that
 * was never changed: that is what the seal is for, which the child can tell somebody on the day of saving.
 *
 * @param bytes of the file
 */
export async function verify(bytes: Uint8Array): Promise<Verdict> {
  const text = decoded(bytes);
  if (text === undefined || !text.includes('id="evidence"')) return { is: 'not-ours' };
  const record = recordIn(text);
  const seals = [...text.matchAll(SEAL)];
  const seal = seals[0]?.[1];
  if (!record) return { is: 'changed' };
  const links = await linksOf(record.about, record.messages);
  const first = links.findIndex((link, at) => link !== record.links[at]);
  const changed = record.messages[first];
  if (changed) return { is: 'changed', number: changed.number };
  if (links.length !== record.links.length || seals.length !== 1 || !seal) return { is: 'changed' };
  const unsealed = text.replace(`<code id="seal">${seal}</code>`, `<code id="seal">${NO_SEAL}</code>`);
  if (unsealed !== evidencePage(record)) return { is: 'changed' };
  if ((await sha256(unsealed)) !== seal) return { is: 'changed' };
  return { is: 'whole', seal, messages: record.messages.length, savedWhen: record.about.savedWhen };
}

/** Bytes that are no UTF-8 were changed, too; a mark before the text was not ours. */
function decoded(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    const text = new TextDecoder().decode(bytes);
    return text.includes('id="evidence"') ? `${text} ` : undefined;
  }
}

/** As it stands there, its fields in the order of the file. */
function recordIn(text: string): EvidenceRecord | undefined {
  try {
    const read: unknown = JSON.parse(DATA.exec(text)?.[1] ?? '');
    return v.is(Record, read) ? read : undefined;
  } catch {
    return undefined;
  }
}

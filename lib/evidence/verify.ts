import * as v from 'valibot';
import { linksOf, sha256 } from './chain';
import { NO_SEAL, SEAL } from './evidence-file';

const Message = v.object({
  number: v.number(),
  author: v.string(),
  mine: v.exactOptional(v.boolean()),
  at: v.string(),
  when: v.string(),
  text: v.string(),
  media: v.exactOptional(v.literal(true)),
});
const About = v.object({
  chat: v.string(),
  file: v.string(),
  format: v.string(),
  messages: v.number(),
  savedAt: v.string(),
  savedWhen: v.string(),
});
const Record = v.object({
  version: v.literal(1),
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
 * Whether an evidence file is as it was saved, to the last byte. It cannot tell a file that was made anew from one that
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

function recordIn(text: string): v.InferOutput<typeof Record> | undefined {
  try {
    const read = v.safeParse(Record, JSON.parse(DATA.exec(text)?.[1] ?? ''));
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

import type { About, Kept } from './record';

/** SHA-256 of a text in UTF-8, as 64 hexadecimal digits. */
export async function sha256(text: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/**
 * Links the messages into a chain: each link is the hash of the link before and of the message, the first one of what
 * stands over them. So no message can be changed, left out, added or moved without every later link changing.
 */
export async function linksOf(about: About, messages: readonly Kept[]): Promise<string[]> {
  const links: string[] = [];
  let last = await sha256(canonical(about));
  for (const message of messages) {
    last = await sha256(`${last}\n${canonical(message)}`);
    links.push(last);
  }
  return links;
}

/** The same fields give the same text, in whatever order they were put in. */
function canonical(value: object): string {
  return JSON.stringify(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

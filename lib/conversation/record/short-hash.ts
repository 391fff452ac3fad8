/** FNV-1a, 32 bits, from a given start. */
function fnv(text: string, start: number): number {
  let hash = start;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

/**
 * Names a message by 53 bits, so that one counted before is known again. Not a secret and not for strangers' eyes:
 * it only ever stands beside times in the journal of this device.
 */
export function shortHash(messageId: string, author: string): number {
  const high = fnv(author, fnv(messageId, 0x811c9dc5) ^ 0x1f);
  const low = fnv(messageId, fnv(author, 0x9747b28c) ^ 0x1f);
  return high * 0x200000 + (low >>> 11);
}

/**
 * Turns names into keyed hashes, so that nothing on disk names a person. The key is made at install,
 * cannot be exported, and never leaves this device.
 */
const encoder = new TextEncoder();

/** Remembered in memory only; a worker that sleeps forgets them. */
const KNOWN_NAMES = 2000;

/** @returns a function from the parts of a name to 32 hex digits (HMAC-SHA-256, cut to 128 bits) */
export function createIdentity(secret: CryptoKey): (...parts: string[]) => Promise<string> {
  const known = new Map<string, Promise<string>>();
  return (...parts) => {
    const name = parts.join('\u0000');
    const before = known.get(name);
    if (before) return before;
    if (known.size >= KNOWN_NAMES) known.clear();
    const hash = sign(secret, name);
    known.set(name, hash);
    return hash;
  };
}

async function sign(secret: CryptoKey, name: string): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', secret, encoder.encode(name)));
  return Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A secret of given bytes, for a session: it cannot be read back from the key either. */
export function secretOf(bytes: Uint8Array<ArrayBuffer>): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

/** Makes the secret of this installation; `extractable` is false, so no code can read it back. */
export function makeSecret(): Promise<CryptoKey> {
  return crypto.subtle.generateKey({ name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
}

const HIGH = /[\u0080-\u00ff]/;
const TOO_HIGH = /[\u0100-\uffff]/;

/**
 * Repairs UTF-8 that was written letter by letter as if each byte were one: Instagram and Messenger export "Ã©" for "é".
 * Text that is no such thing comes back as it was.
 */
export function withoutMojibake(text: string): string {
  if (!HIGH.test(text) || TOO_HIGH.test(text)) return text;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(text, (letter) => letter.charCodeAt(0)));
  } catch {
    return text;
  }
}

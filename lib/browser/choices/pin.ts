import {
  LONGEST_PIN,
  type PinAnswer,
  type PinState,
  SHORTEST_PIN,
  type Tries,
  waitFor,
} from '../../settings/pin-delay';
import { chosenByChild, familySettings, type PinRecord, pinRecord, pinResetAt } from '../storage/stores';

/** PBKDF2 with SHA-256 at the cost that OWASP's Password Storage Cheat Sheet asks for (600,000 rounds, 2023 and since). */
export const ITERATIONS = 600_000;
const SALT_BYTES = 16;
const HASH_BITS = 256;

/** @param now epoch ms */
export async function pinState(now: number): Promise<PinState> {
  const [record, resetAt] = await Promise.all([pinRecord.getValue(), pinResetAt.getValue()]);
  return { isSet: record !== null, waitMs: record ? waitFor(record, now) : 0, resetAt };
}

/**
 * Sets or changes the PIN. Whoever calls this has asked for the old one.
 * @param iterations what one guess costs; tests take less
 * @throws RangeError where it is too short or long
 */
export async function setPin(pin: string, iterations = ITERATIONS): Promise<void> {
  const length = [...pin].length;
  if (length < SHORTEST_PIN || length > LONGEST_PIN) {
    throw new RangeError(`A PIN has ${SHORTEST_PIN} to ${LONGEST_PIN} characters.`);
  }
  const salt = crypto.getRandomValues(new Uint8Array(SALT_BYTES));
  const hash = await derive(pin, salt, iterations);
  await pinRecord.setValue({ salt: toText(salt), hash: toText(hash), iterations, wrong: 0, lastAt: 0 });
}

/**
 * Tries a PIN. A wrong try is written down before the PIN is looked at, so that closing the browser in between does
 * not make it free; several pages take turns.
 *
 * @param now epoch ms
 */
export function tryPin(pin: string, now: number): Promise<PinAnswer> {
  return inTurn(async () => {
    const record = await pinRecord.getValue();
    if (!record) return 'none';
    if (waitFor(record, now) > 0) return 'too-soon';
    const tries: Tries = { wrong: record.wrong + 1, lastAt: now };
    await pinRecord.setValue({ ...record, ...tries });
    if (!(await fits(pin, record))) return 'wrong';
    await pinRecord.setValue({ ...record, wrong: 0, lastAt: 0 });
    return 'right';
  });
}

/** Takes the PIN away. Whoever calls this has asked for it. */
export async function removePin(): Promise<void> {
  await pinRecord.removeValue();
}

/**
 * The way out of a forgotten PIN: it is gone, the family's settings are the defaults again, and the time is kept and
 * shown. What was noticed is not touched.
 *
 * @param now epoch ms
 */
export async function resetForgottenPin(now: number): Promise<void> {
  await pinResetAt.setValue(now);
  await Promise.all([pinRecord.removeValue(), familySettings.removeValue(), chosenByChild.removeValue()]);
}

async function fits(pin: string, { salt, hash, iterations }: PinRecord): Promise<boolean> {
  const [asked, kept] = [await derive(pin, fromText(salt), iterations), fromText(hash)];
  // Every byte is looked at, so that the time taken tells nothing.
  return asked.length === kept.length && asked.reduce((differ, byte, i) => differ | (byte ^ (kept[i] ?? 0)), 0) === 0;
}

async function derive(
  pin: string,
  salt: Uint8Array<ArrayBuffer>,
  iterations: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', new TextEncoder().encode(pin.normalize('NFKC')), 'PBKDF2', false, [
    'deriveBits',
  ]);
  const bits = await crypto.subtle.deriveBits({ name: 'PBKDF2', hash: 'SHA-256', salt, iterations }, key, HASH_BITS);
  return new Uint8Array(bits);
}

function toText(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function fromText(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
}

let queue: Promise<unknown> = Promise.resolve();

/** One try after the other, in this page and, by the browser's locks, across all pages of the extension. */
function inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
  const locks = globalThis.navigator?.locks;
  const turn = queue.then(() => (locks ? (locks.request('tawny-pin', step) as Promise<Result>) : step()));
  queue = turn.catch(() => undefined);
  return turn;
}

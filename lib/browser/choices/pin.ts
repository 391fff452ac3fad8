import {
  forgottenLeft,
  LONGEST_PIN,
  type PinAnswer,
  type PinState,
  SHORTEST_PIN,
  type Tries,
  waitFor,
} from '../../settings/pin-delay';
import { type PinRecord, pinForgotten, pinRecord, pinResetAt } from '../storage/stores';
import { awakeNow, countAwake, type Moment } from './awake-clock';

/** PBKDF2 with SHA-256 at the cost that OWASP's Password Storage Cheat Sheet asks for (600,000 rounds, 2023 and since). */
export const ITERATIONS = 600_000;
const SALT_BYTES = 16;
const HASH_BITS = 256;

/** What everybody may know of the PIN. */
export async function pinState(moment: Moment): Promise<PinState> {
  const [record, resetAt, asked] = await Promise.all([
    pinRecord.getValue(),
    pinResetAt.getValue(),
    pinForgotten.getValue(),
  ]);
  if (!record) return { isSet: false, waitMs: 0, resetAt };
  // Nobody waits: nothing has to be counted, and a page opens the sooner.
  if (!asked && waitFor({ wrong: record.wrong }, 0) === 0) return { isSet: true, waitMs: 0, resetAt };
  const awake = await awakeNow(moment);
  const forgotten = asked && { since: asked.since, leftMs: forgottenLeft(asked, moment.wall, awake) };
  return { isSet: true, waitMs: waitFor(record, awake), resetAt, ...(forgotten && { forgotten }) };
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
  await pinRecord.setValue({ salt: toText(salt), hash: toText(hash), iterations, wrong: 0 });
  await pinForgotten.removeValue();
}

/**
 * Tries a PIN. A wrong try is written down before the PIN is looked at, so that closing the browser in between does
 * not make it free; several pages take turns.
 *
 * @returns `right` also ends a reset that somebody asked for
 */
export function tryPin(pin: string, moment: Moment): Promise<PinAnswer> {
  return inTurn(async () => {
    const record = await pinRecord.getValue();
    if (!record) return 'none';
    const awake = await awakeNow(moment);
    if (waitFor(record, awake) > 0) return 'too-soon';
    const tries: Tries = { wrong: record.wrong + 1, triedAwake: awake };
    await pinRecord.setValue({ ...record, ...tries });
    if (!(await fits(pin, record))) {
      if (waitFor(tries, awake) > 0) countAwake();
      return 'wrong';
    }
    await Promise.all([pinRecord.setValue({ ...record, wrong: 0 }), pinForgotten.removeValue()]);
    return 'right';
  });
}

/** Takes the PIN away. Whoever calls this has asked for it. */
export async function removePin(): Promise<void> {
  await Promise.all([pinRecord.removeValue(), pinForgotten.removeValue()]);
}

/** Whether somebody waits: for another try, or for a reset. */
export async function isWaitedFor(): Promise<boolean> {
  const [record, forgotten] = await Promise.all([pinRecord.getValue(), pinForgotten.getValue()]);
  return forgotten !== null || (record !== null && waitFor({ wrong: record.wrong }, 0) > 0);
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

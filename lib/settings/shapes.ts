import * as v from 'valibot';
import { CATEGORIES, type Category } from '../engine/rule';
import type { Problem } from './finding';

/** What Chrome's policy schema says about a value: its type and no more, so that a misspelt word still reaches us and can be explained. */
export type ManagedType = { title?: string } & (
  | { type: 'boolean' | 'string' | 'integer' }
  | { type: 'array'; items: ManagedType }
  | { type: 'object'; properties: Record<string, ManagedType> }
);

/** What a value must look like, for the sentence that is said when it does not. */
export type Expects = {
  kind:
    | 'yesNo'
    | 'oneOf'
    | 'number'
    | 'text'
    | 'country'
    | 'hosts'
    | 'kinds'
    | 'contact'
    | 'contacts'
    | 'words'
    | 'phone'
    | 'address';
  gaps: Record<string, string | number>;
};

/** The form of one value: how it is checked, how policy declares it, and what is said about it. */
export type Shape<Value> = {
  check: v.GenericSchema<unknown, Value>;
  managed: ManagedType;
  expects: Expects;
  /** Of a list: how one item is checked, so that a bad item does not take the others with it. */
  each?: v.GenericSchema<unknown>;
  /** Of a list: so many items are taken, and the page says so. Without it a list that is too long is refused whole. */
  most?: number;
  /** Takes what is bad out of a value of which the rest is good, so that one wrong part does not take the others with it. */
  mend?: (raw: unknown) => { value: unknown; faults: readonly PartFault[] };
  /** Where a value or item can be wrong in ways of its own: which way it is, and what was likely meant. */
  why?: (item: unknown) => { problem: Problem; meant?: string } | undefined;
};

/** One part of a value that could not be taken. `part` is empty where it is the value itself. */
export type PartFault = { problem: Problem; part: string; value: unknown; expects?: Expects };

const HOST = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,63}$/;
const LONGEST_LIST = 100;

export const yesNo: Shape<boolean> = {
  check: v.boolean(),
  managed: { type: 'boolean' },
  expects: { kind: 'yesNo', gaps: {} },
};

export function oneOf<const Word extends string>(words: readonly Word[]): Shape<Word> {
  return {
    check: v.picklist(words),
    managed: { type: 'string' },
    expects: { kind: 'oneOf', gaps: { list: words.map((word) => `"${word}"`).join(', ') } },
  };
}

export function wholeNumber(least: number, most: number): Shape<number> {
  return {
    check: v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)),
    managed: { type: 'integer' },
    expects: { kind: 'number', gaps: { least, most } },
  };
}

export function text(longest: number): Shape<string> {
  return {
    check: plainText(longest),
    managed: { type: 'string' },
    expects: { kind: 'text', gaps: { longest } },
  };
}

const host = v.pipe(v.string(), v.trim(), v.toLowerCase(), v.regex(HOST), v.maxLength(253));

/** Host names without scheme or path; a name stands for everything below it too. */
export const hosts: Shape<string[]> = {
  check: v.pipe(v.array(host), v.maxLength(LONGEST_LIST)),
  managed: { type: 'array', items: { type: 'string' } },
  expects: { kind: 'hosts', gaps: { most: LONGEST_LIST } },
  each: host,
};

const kind = v.picklist(CATEGORIES);

export const kinds: Shape<Category[]> = {
  check: v.array(kind),
  managed: { type: 'array', items: { type: 'string' } },
  expects: { kind: 'kinds', gaps: { list: CATEGORIES.join(', ') } },
  each: kind,
};

/** One line of what a person wrote: no line breaks, no invisible signs that turn text around. */
export function plainText(longest: number) {
  return v.pipe(v.string(), v.trim(), v.maxLength(longest), v.regex(/^[^\p{Cc}\p{Cf}]*$/u));
}

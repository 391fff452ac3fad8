import type { Category } from '../engine/rule';

/**
 * All kinds of signs, the gravest first: what a child must hear about before anything else. Judged by what comes next if
 * nobody speaks up, and how soon: harm that is announced or asked for, then what puts a child or a picture of it into
 * somebody's hands, then what keeps others away, then what comes early and can still be small talk. The only list of this kind.
 */
export const GRAVITY = [
  'threat',
  'control-harm',
  'meet-offline',
  'image-request',
  'sexual-talk',
  'account-request',
  'secrecy',
  'alone-probe',
  'boundary-test',
  'pressure',
  'isolation',
  'gift-lure',
  'platform-move',
  'personal-probe',
  'persona-claim',
  'flattery',
  'age-probe',
  'self-disclosure',
] as const satisfies readonly Category[];

/** The last kind that is grave by itself; those after it mean something only together. */
const LAST_GRAVE: Category = 'pressure';

/** The gravest of some kinds, or nothing where there is none. */
export function gravest(kinds: readonly Category[]): Category | undefined {
  return GRAVITY.find((kind) => kinds.includes(kind));
}

/** Whether one kind is graver than another; than nothing, every kind is. */
export function isGraver(one: Category, other: Category | undefined): boolean {
  return other === undefined || rank(one) < rank(other);
}

/** Whether a kind is worth a card of its own words, whatever came before it. */
export function isGrave(kind: Category): boolean {
  return rank(kind) <= rank(LAST_GRAVE);
}

function rank(kind: Category): number {
  return GRAVITY.indexOf(kind);
}

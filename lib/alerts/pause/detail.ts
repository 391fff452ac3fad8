import type { Category, Slot } from '../../engine/rule';

/** What a child may be about to give away. Names, towns and routines are left to the signs: too much talk is about them. */
export const DETAILS = [
  'address',
  'phone',
  'picture',
  'alone',
  'school',
  'age',
  'socials',
] as const satisfies readonly Slot[];
export type Detail = (typeof DETAILS)[number];

/** What somebody can act on at once, or keep for ever. */
export const WORST: readonly Detail[] = ['address', 'phone', 'picture'];

/** Kinds of requests that always ask for the same thing, whatever slot the rule names. */
const ASKS: Partial<Record<Category, Detail>> = {
  'age-probe': 'age',
  'alone-probe': 'alone',
  'image-request': 'picture',
  'platform-move': 'socials',
};

/** @returns what a sign of the other side asks for, if that is something to pause about */
export function askedBy({ kind, slot }: { kind: string; slot?: Slot }): Detail | undefined {
  return ASKS[kind as Category] ?? (kind === 'personal-probe' ? detailOf(slot) : undefined);
}

/** A school year answers a question about age as well as one about school; a town answers "where do you live". */
export function answeredBy(slot: Slot | undefined): readonly Detail[] {
  if (slot === 'school') return ['school', 'age'];
  if (slot === 'town') return ['address'];
  const detail = detailOf(slot);
  return detail ? [detail] : [];
}

export function detailOf(slot: Slot | undefined): Detail | undefined {
  return DETAILS.find((detail) => detail === slot);
}

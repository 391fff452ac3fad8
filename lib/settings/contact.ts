import * as v from 'valibot';
import { type ManagedType, type PartFault, plainText, type Shape } from './shapes';

/** Someone to turn to. Every part may be empty. */
export type Contact = { name: string; role: string; where: string; phone: string; url: string };

export const NOBODY: Contact = { name: '', role: '', where: '', phone: '', url: '' };

const MOST_CONTACTS = 8;

/** Only a page that the child opens by a click, and only over https. */
const address = v.union([
  v.literal(''),
  v.pipe(v.string(), v.maxLength(300), v.regex(/^https:\/\/[^\s"'<>]+$/), v.url()),
]);

/** Digits that can be dialled, or nothing. */
const phone = v.pipe(
  v.string(),
  v.trim(),
  v.maxLength(30),
  v.regex(/^[0-9+()/ .-]*$/),
  v.check((number) => number === '' || canBeDialled(number)),
);

/** E.164 numbers have 15 digits at most. */
function canBeDialled(number: string): boolean {
  const digits = number.replace(/\D/g, '').length;
  return digits >= 2 && digits <= 15;
}

const contactCheck = v.strictObject({
  name: v.optional(plainText(80), ''),
  role: v.optional(plainText(80), ''),
  where: v.optional(plainText(120), ''),
  phone: v.optional(phone, ''),
  url: v.optional(address, ''),
});

const contactType: ManagedType = {
  type: 'object',
  properties: {
    name: { title: 'Name', type: 'string' },
    role: { title: 'What they do, such as "Safeguarding lead"', type: 'string' },
    where: { title: 'Where to find them', type: 'string' },
    phone: { title: 'Phone number', type: 'string' },
    url: { title: 'Page that the child may open (https)', type: 'string' },
  },
};

/** Whoever is named stays, also where the number or the page beside the name is none. */
function mendContact(raw: unknown): { value: unknown; faults: PartFault[] } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { value: raw, faults: [] };
  const parts = [
    ['phone', phone],
    ['url', address],
  ] as const;
  const bad = parts.filter(([part, check]) => part in raw && !v.is(check, (raw as Record<string, unknown>)[part]));
  const value = Object.fromEntries(Object.entries(raw).filter(([name]) => !bad.some(([part]) => part === name)));
  const faults = bad.map(([part]) => ({
    ...{ problem: 'badItem' as const, part, value: (raw as Record<string, unknown>)[part] },
    expects: { kind: part === 'phone' ? ('phone' as const) : ('address' as const), gaps: {} },
  }));
  return { value, faults };
}

export const contact: Shape<Contact> = {
  check: contactCheck,
  managed: contactType,
  expects: { kind: 'contact', gaps: {} },
  mend: mendContact,
};

function mendEach(raw: unknown): { value: unknown; faults: PartFault[] } {
  if (!Array.isArray(raw)) return { value: raw, faults: [] };
  const mended = raw.map(mendContact);
  return { value: mended.map(({ value }) => value), faults: mended.flatMap(({ faults }) => faults) };
}

export const contacts: Shape<Contact[]> = {
  check: v.pipe(v.array(contactCheck), v.maxLength(MOST_CONTACTS)),
  managed: { type: 'array', items: contactType },
  expects: { kind: 'contacts', gaps: { most: MOST_CONTACTS } },
  each: contactCheck,
  mend: mendEach,
};

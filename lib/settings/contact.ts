import * as v from 'valibot';
import { type Expects, type ManagedType, type PartFault, plainText, type Shape } from './shapes';

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

/** How each part is checked, and what is said of one that does not fit. */
const PARTS: Record<keyof Contact, { check: v.GenericSchema<unknown, string>; expects: Expects }> = {
  name: line(80),
  role: line(80),
  where: line(120),
  phone: { check: phone, expects: { kind: 'phone', gaps: {} } },
  url: { check: address, expects: { kind: 'address', gaps: {} } },
};

function line(longest: number): (typeof PARTS)[keyof Contact] {
  return { check: plainText(longest), expects: { kind: 'text', gaps: { longest } } };
}

const contactCheck = v.strictObject({
  name: v.optional(PARTS.name.check, ''),
  role: v.optional(PARTS.role.check, ''),
  where: v.optional(PARTS.where.check, ''),
  phone: v.optional(PARTS.phone.check, ''),
  url: v.optional(PARTS.url.check, ''),
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

/** Whoever is named stays, also where a part beside the name is none, or is unknown. */
function mendContact(raw: unknown): { value: unknown; faults: PartFault[] } {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return { value: raw, faults: [] };
  const good: [string, unknown][] = [];
  const faults: PartFault[] = [];
  for (const [part, value] of Object.entries(raw)) {
    const known = Object.hasOwn(PARTS, part) ? PARTS[part as keyof Contact] : undefined;
    if (known && v.is(known.check, value)) good.push([part, value]);
    else if (known) faults.push({ problem: 'badItem', part, value, expects: known.expects });
    else faults.push({ problem: 'unknownKey', part, value });
  }
  return { value: Object.fromEntries(good), faults };
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

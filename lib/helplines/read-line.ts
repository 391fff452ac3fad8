import * as v from 'valibot';
import { readHours } from './hours.ts';
import { EVERYWHERE, type Helpline, LINE_KINDS } from './line.ts';

/** A line as the table has it: those of certainty C are there to be looked at again, and are shown to nobody. */
export type ReviewedLine = Omit<Helpline, 'certainty'> & { certainty: 'A' | 'B' | 'C' };

/** So many sources a certainty stands for. */
const SOURCES_NEEDED = { A: 2, B: 1, C: 0 };

const phone = v.pipe(
  v.string('must be a number in quotes, such as "0800 1111"'),
  v.regex(/^\+?\d[\d -]*\d$/, 'must be digits, with spaces or hyphens between them'),
  v.check((tel) => tel.replace(/\D/g, '').length <= 15, 'must have 15 digits at most'),
);
const text = v.pipe(v.string('must be a text'), v.nonEmpty('must not be empty'));
const web = v.pipe(
  text,
  v.regex(/^https:\/\/[a-z0-9.-]+\.[a-z]+(\/[\w./-]*)?$/, 'must be an address that begins with https'),
);
const form = v.strictObject({
  name: text,
  kind: v.picklist(LINE_KINDS, `must be one of ${LINE_KINDS.join(', ')}`),
  languages: v.pipe(text, v.regex(/^[a-z]{2}(, [a-z]{2})*$/, 'must be codes, such as "en, cy"')),
  tel: v.optional(phone),
  alsoTel: v.optional(phone),
  sms: v.optional(phone),
  smsWord: v.optional(v.pipe(text, v.regex(/^[A-Z]+$/, 'must be one word in capital letters'))),
  web: v.optional(web),
  hours: v.optional(text),
  ages: v.optional(v.pipe(text, v.regex(/^(up to \d+|from \d+|\d+ to \d+)$/, 'must be like "up to 18" or "5 to 19"'))),
  cost: v.optional(v.literal('free', 'must be free, or be left out')),
  certainty: v.picklist(['A', 'B', 'C'], 'must be A, B or C'),
  checked: v.pipe(text, v.regex(/^\d{4}-(0[1-9]|1[0-2])$/, 'must be a month, such as 2026-12')),
  verifiedBy: v.optional(text),
  sources: v.optional(v.array(text, 'must be a list'), []),
  note: v.optional(text),
});
type Written = v.InferOutput<typeof form>;

/**
 * Checks one line of the table and makes it what the extension shows.
 *
 * @param country the ISO code that its file is named by
 * @param raw what stands in the file
 * @throws RangeError with a sentence about the first thing that is wrong
 */
export function readLine(country: string, raw: unknown): ReviewedLine {
  const { success, output, issues } = v.safeParse(form, raw, { abortEarly: true });
  if (!success) throw new RangeError(`${v.getDotPath(issues[0]) ?? 'the entry'}: ${issues[0].message}`);
  const wrong = whatIsWrong(output, country);
  if (wrong) throw new RangeError(wrong);
  const { name, kind, languages, tel, alsoTel, sms, smsWord, web, hours, ages, cost, certainty, checked } = output;
  return {
    ...{ country, name, kind, languages: languages.split(', ') },
    ...(tel && { tel }),
    ...(alsoTel && { alsoTel }),
    ...(sms && { text: { number: sms, ...(smsWord && { word: smsWord }) } }),
    ...(web && { web }),
    ...(hours && { hours: readHours(hours) }),
    ...(ages && { ages: readAges(ages) }),
    ...(cost && { free: true as const }),
    ...{ certainty, checked },
  };
}

function whatIsWrong(line: Written, country: string): string {
  const { kind, tel, sms, smsWord, web, certainty, checked, verifiedBy, sources } = line;
  const needed = SOURCES_NEEDED[certainty];
  if (sources.length < needed) return `certainty ${certainty} needs ${needed} sources, here are ${sources.length}`;
  if (smsWord && !sms) return 'smsWord needs a number in sms';
  if (certainty === 'C') return '';
  if (!tel && !sms && !web) return 'nobody can be reached without tel, sms or web';
  if (kind === 'emergency' && country !== EVERYWHERE && !tel && !sms) return 'an emergency line needs a number';
  // Nobody rang a number or opened a site, so no name of a person may stand here as if somebody had.
  if (verifiedBy !== `public sources, ${checked}`) return `verifiedBy must be "public sources, ${checked}"`;
  return '';
}

function readAges(written: string): NonNullable<Helpline['ages']> {
  const [first, last] = (written.match(/\d+/g) ?? []).map(Number);
  if (first === undefined) return {};
  if (last !== undefined) return { from: first, to: last };
  return written.startsWith('from') ? { from: first } : { to: first };
}

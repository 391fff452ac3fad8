import { packed } from '../../written-date';

/** Marks that steer the direction of writing; they stand anywhere in these files and mean nothing here. */
const MARKS = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
const FIRST_MARKS = /^[\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]+/;
/** Right-to-left exports put this one between the numbers, too. */
const BETWEEN = /\u200f/g;
const HEAD_LENGTH = 40;
const FIRST_FOREIGN = 0x600;
/** What stands between head and rest; the rest is taken as it was written. */
const HEAD_ENDS = /\s[-–]\s|\]\s?/;
const FOREIGN_DIGIT = /[٠-٩۰-۹०-९০-৯]/g;

const DATE = String.raw`(\d{1,4})\s?[./年년-]\s?(\d{1,2})\s?[./月월-]\s?(\d{1,4})[.日일]?`;
const HALF = String.raw`[^\d\s[\]:,-][^\d[\]:,-]{0,11}?`;
const TIME = String.raw`(?:(${HALF})\s?)?(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:\s?(${HALF}))?`;
/** Android: `12/11/2023, 13:05 - Mia: hi` */
const DASHED = new RegExp(`^${DATE}[,،]?\\s+${TIME}\\s+[-–]\\s(.*)$`);
/** iOS: `[12/11/2023, 13:05:22] Mia: hi` */
const BRACKETS = new RegExp(`^\\[${DATE}[,،]?\\s+${TIME}\\]\\s?(.*)$`);
/** Copied in the web client: `[13:05, 12/11/2023] Mia: hi` */
const COPIED = new RegExp(`^\\[${TIME},\\s+${DATE}\\]\\s?(.*)$`);

/** The beginning of a message: its time, still packed (see `packed`), and the rest of the line. */
export type Head = { at: number; rest: string; twelveHours: boolean };

/** @returns nothing where the line goes on with the message before */
export function headOf(line: string): Head | undefined {
  const first = line.charCodeAt(0);
  // Most lines are told apart by their first letter: a bracket, a digit, or a mark before one.
  if (first !== 91 && !(first >= 48 && first <= 57) && first < FIRST_FOREIGN) return undefined;
  const written = first < 0x80 ? line : line.replace(FIRST_MARKS, '');
  const text = withPlainHead(written);
  const dated = (text.startsWith('[') ? BRACKETS : DASHED).exec(text);
  if (dated) {
    const [, a, b, c, before, hour, minute, second, after, rest = ''] = dated;
    return headFrom([a, b, c], [hour, minute, second], before ?? after, text === written ? rest : restOf(written));
  }
  const copied = text.startsWith('[') && COPIED.exec(text);
  if (!copied) return undefined;
  const [, before, hour, minute, second, after, a, b, c, rest = ''] = copied;
  return headFrom([a, b, c], [hour, minute, second], before ?? after, rest);
}

function restOf(written: string): string {
  const end = HEAD_ENDS.exec(written);
  return end ? written.slice(end.index + end[0].length) : '';
}

type Three = readonly [string | undefined, string | undefined, string | undefined];

function headFrom(date: Three, time: Three, half: string | undefined, rest: string): Head {
  const three = ([a, b, c]: Three) => [Number(a ?? 0), Number(b ?? 0), Number(c ?? 0)] as const;
  return { at: packed(three(date), three(time), half), rest, twelveHours: half !== undefined };
}

/** Plain digits and no marks, where the head is written with others. */
function withPlainHead(text: string): string {
  if (text.charCodeAt(0) < FIRST_FOREIGN && text.charCodeAt(1) < FIRST_FOREIGN) return text;
  const plain = text.slice(0, HEAD_LENGTH).replace(BETWEEN, '');
  return plain.replace(FOREIGN_DIGIT, (digit) => String(digitOf(digit.charCodeAt(0)))) + text.slice(HEAD_LENGTH);
}

/** Arabic and Persian digits begin at a multiple of sixteen, Indian ones six later. */
function digitOf(code: number): number {
  return (code < 0x900 ? code : code - 6) & 15;
}

export function withoutMarks(text: string): string {
  return text.replace(MARKS, '');
}

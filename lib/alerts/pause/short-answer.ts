import type { AnswerWords } from '../../engine/rule';
import type { Detail } from './detail';

/** A longer draft says more than yes or a name, and the rules read it. Words. */
const LONGEST = 8;
/** A short answer is looked for in so much of a text, in UTF-16 units. */
const READ = 400;
/** Ages and school years that a child may write as a number, with what stands before and behind it. */
const AGE = { number: /^(\p{L}*)(\d{1,2})(\p{L}*)$/u, from: 5, to: 17, lastYear: 12 };
/** Seven digits or more, however they are set apart: no year, no score, no clock time has as many. */
const DIGITS = { phone: 7, most: 15 };
/** A name is no longer than this, and yes or no stands among the first words. Words. */
const NAME = 3;
const OPENING = 2;
const ACCOUNT = /^@?(?=.*[a-z])(?=.*[\d_.])[a-z0-9._]{4,}$/;

/** What an answer may be about, right behind a question that asked for it. */
type Reader = (words: readonly string[], list: AnswerWords, telling: Telling) => boolean;
type Telling = 'yes' | 'no' | undefined;

const READERS: Partial<Record<Detail, Reader>> = {
  age: (words, list, telling) => namesAge(words, list) || (telling === 'yes' && agrees(words, list)),
  alone: saysAlone,
  school: (words, { talk, refusing }) =>
    words.length <= NAME && !meets(words, refusing) && words.every((word) => !talk.includes(word)),
  socials: (words, { refusing }) => !meets(words, refusing) && words.some((word) => ACCOUNT.test(word)),
};

/**
 * Whether a short draft answers the question right before it, in a way that no rule can know: "12", "yeah", a name.
 * A question back is no answer.
 */
export function isShortAnswer(
  { detail, telling }: { detail: Detail; telling?: Telling },
  text: string,
  list: AnswerWords,
): boolean {
  if (detail === 'phone') return isNumber(text) && !meets(wordsOf(text), list.theirs);
  if (text.includes('?')) return false;
  const words = wordsOf(text);
  return words.length > 0 && words.length <= LONGEST && (READERS[detail]?.(words, list, telling) ?? false);
}

/** Which short answer gives away what a question asked for, where yes or no can: "eleven?", "alone?", "is mum in?". */
export function tellingAnswer(detail: Detail, text: string, list: AnswerWords): Telling {
  const question = wordsOf(
    text
      .slice(-READ)
      .split(/[.?!]+(?=\s|$)/)
      .findLast((part) => /\p{L}|\d/u.test(part)) ?? '',
  );
  if (detail === 'age') return namesAge(question, list) || meets(question, list.ageWords) ? 'yes' : undefined;
  if (detail !== 'alone') return undefined;
  return meets(question, list.aloneWords) ? 'yes' : 'no';
}

function saysAlone(words: readonly string[], list: AnswerWords, telling: Telling): boolean {
  const opening = words.slice(0, OPENING);
  if (meets(opening, list.alone) || (telling === 'yes' ? agrees(words, list) : meets(opening, list.no))) return true;
  return meets(words, list.theirs) ? meets(words, list.away) : meets(words, list.alone);
}

function namesAge(words: readonly string[], list: AnswerWords): boolean {
  return words.some((word) => list.ages.includes(word) || isAge(word, list));
}

function isAge(word: string, { ageEndings, schoolYears }: AnswerWords): boolean {
  const [, before = '', digits = '', ending = ''] = AGE.number.exec(word) ?? [];
  const number = Number(digits);
  if (digits.startsWith('0') || number < AGE.from || (ending !== '' && !ageEndings.includes(ending))) return false;
  return before === '' ? number <= AGE.to : number <= AGE.lastYear && schoolYears.includes(before);
}

function agrees(words: readonly string[], { yes }: AnswerWords): boolean {
  return meets(words.slice(0, OPENING), yes);
}

function isNumber(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return digits >= DIGITS.phone && digits <= DIGITS.most && /\d[\d\s().+-]{5,}\d/.test(text);
}

/** Words as chats write them: stretched letters shortened, marks at the ends taken off. */
export function wordsOf(text: string): string[] {
  return text
    .slice(0, READ)
    .toLowerCase()
    .replaceAll('’', "'")
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}@]+|[^\p{L}\p{N}]+$/gu, '').replace(/(\p{L})\1{2,}/gu, '$1'))
    .filter((word) => word !== '');
}

export function meets(words: readonly string[], list: readonly string[]): boolean {
  return words.some((word) => list.includes(word));
}

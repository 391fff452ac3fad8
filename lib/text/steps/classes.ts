import type { WordClasses } from '../word-classes';
import type { Token } from './tokens';

/** The built-in classes that a pattern may name, without the `#`. */
export const CLASSES = ['Number', 'Age', 'Money', 'Phone', 'Handle', 'Link', 'Clock', 'Sexual'] as const;
export type ClassName = (typeof CLASSES)[number];

/** A run of tokens `[first, last]` that is one thing. `lead` signs before it belong to it; `whole` hides the words inside. */
export type Thing = { name: ClassName; first: number; last: number; lead: number; whole: boolean };

/** Last parts of addresses that are written without `https`. */
export const LINK_ENDINGS: ReadonlySet<string> = new Set([
  'com',
  'net',
  'org',
  'io',
  'gg',
  'me',
  'tv',
  'co',
  'uk',
  'ly',
  'app',
  'xyz',
  'link',
  'chat',
  'ru',
  'info',
  'be',
  'de',
  'fr',
  'us',
  'site',
  'online',
  'club',
  'live',
  'gl',
]);

/** The most tokens that one phone number or address is made of. */
const PARTS_CAP = 16;

/** Everything of more than one token, or marked by a sign, that is one thing. `text` is the folded text of `tokens`. */
export function things(tokens: readonly Token[], text: string, classes: WordClasses): Thing[] {
  const found: Thing[] = [];
  for (let k = 0; k < tokens.length; k++) {
    const token = tokens[k];
    if (!token || token.kind === 'emoji') continue;
    const sign = text.charAt(token.start - 1);
    const clear = token.start < 2 || /[\s(:,;"*]/.test(text.charAt(token.start - 2));
    const link = linkFrom(tokens, k, text);
    if (link !== undefined) {
      found.push({ name: 'Link', first: k, last: link, lead: 0, whole: true });
      k = link;
      continue;
    }
    if (sign === '@' && clear && token.text.length > 1) {
      const last = chunkEnd(tokens, k, /^[._-]$/);
      found.push({ name: 'Handle', first: k, last, lead: 1, whole: true });
      k = last;
      continue;
    }
    const handle = handleFrom(tokens, k);
    if (handle !== undefined) found.push({ name: 'Handle', first: k, last: handle, lead: 0, whole: false });
    if (token.kind === 'number') {
      const next = tokens[k + 1];
      if (/[£$€]/.test(sign)) found.push({ name: 'Money', first: k, last: decimals(tokens, k), lead: 1, whole: false });
      else if (/^[£$€]/.test(token.after)) found.push({ name: 'Money', first: k, last: k, lead: 0, whole: false });
      else if (next && classes.isMoney(next.text) && token.after.trim() === '')
        found.push({ name: 'Money', first: k, last: k + 1, lead: 0, whole: false });
      const clock = clockFrom(tokens, k, classes);
      if (clock !== undefined) found.push({ name: 'Clock', first: k, last: clock, lead: 0, whole: false });
      const phone = phoneFrom(tokens, k, sign === '+');
      if (phone !== undefined)
        found.push({ name: 'Phone', first: k, last: phone, lead: sign === '+' ? 1 : 0, whole: false });
    } else if (isHourAndHalf(token.text, /^([0-9]{1,2})(.+)$/, classes))
      found.push({ name: 'Clock', first: k, last: k, lead: 0, whole: false });
  }
  return found;
}

/** Last word or number of the run from `k` whose members are glued by nothing but one sign. */
function chunkEnd(tokens: readonly Token[], k: number, glue: RegExp): number {
  let last = k;
  while (last - k < PARTS_CAP && glue.test(tokens[last]?.after ?? '') && isWritten(tokens[last + 1])) last++;
  return last;
}

function isWritten(token: Token | undefined): boolean {
  return token !== undefined && token.kind !== 'emoji';
}

function linkFrom(tokens: readonly Token[], k: number, text: string): number | undefined {
  const token = tokens[k];
  if (!token) return undefined;
  const scheme = /^https?$/.test(token.text) && token.after.startsWith('://');
  if (!scheme && !(token.after === '.' && (token.text === 'www' || dotted(tokens, k)))) return undefined;
  let last = k;
  while (last + 1 < tokens.length && !/\s/.test(tokens[last]?.after ?? ' ') && text !== '') last++;
  return last;
}

/** `t.me`, `discord.gg/abc`, `bit.ly`: a known ending after a point, then the end of the chunk or a slash. */
function dotted(tokens: readonly Token[], k: number): boolean {
  const last = chunkEnd(tokens, k, /^[.-]$/);
  const end = tokens[last];
  return (
    end !== undefined &&
    last > k &&
    LINK_ENDINGS.has(end.text) &&
    (end.after === '' || /^([\s/?:,)"']|\.(\s|$)|!)/.test(end.after))
  );
}

/** `name_07` and `name#1234`. */
function handleFrom(tokens: readonly Token[], k: number): number | undefined {
  const token = tokens[k];
  const next = tokens[k + 1];
  if (token?.kind !== 'word' || !next) return undefined;
  if (token.after === '#' && /^[0-9]{4}$/.test(next.text)) return k + 1;
  const last = chunkEnd(tokens, k, /^[_.]$/);
  for (let t = k; t < last; t++) if (tokens[t]?.after === '_') return last;
  return undefined;
}

function decimals(tokens: readonly Token[], k: number): number {
  return /^[.,]$/.test(tokens[k]?.after ?? '') && tokens[k + 1]?.kind === 'number' ? k + 1 : k;
}

/** `17:30`, `5 pm`, `5:30pm`, `5 o clock`. */
function clockFrom(tokens: readonly Token[], k: number, classes: WordClasses): number | undefined {
  const [hour, second, third] = [tokens[k], tokens[k + 1], tokens[k + 2]];
  if (!hour || !second || !/^[0-9]{1,2}$/.test(hour.text) || Number(hour.text) > 24) return undefined;
  if (
    hour.after === ':' &&
    (/^[0-5][0-9]$/.test(second.text) || isHourAndHalf(second.text, /^([0-5][0-9])(.+)$/, classes))
  )
    return classes.isHalfOfDay(third?.text ?? '') ? k + 2 : k + 1;
  const words = hour.after === ' ' ? classes.clockWords(second.text, third?.text) : 0;
  return words > 0 ? k + words : undefined;
}

/** Digits with a half of the day close to them: `5pm`. @param form with the digits and what is behind them */
function isHourAndHalf(text: string, form: RegExp, classes: WordClasses): boolean {
  const [, , half] = form.exec(text) ?? [];
  return half !== undefined && classes.isHalfOfDay(half);
}

/** Digits in groups: 9 to 15 of them after a leading 0 or +, ten or eleven together, or 3-3-4. */
function phoneFrom(tokens: readonly Token[], k: number, plus: boolean): number | undefined {
  if (tokens[k - 1]?.kind === 'number' && /^[ \-().]{1,2}$/.test(tokens[k - 1]?.after ?? '')) return undefined;
  let digits = '';
  let last = k - 1;
  const groups: number[] = [];
  for (let t = k; t < tokens.length && t - k < PARTS_CAP; t++) {
    const token = tokens[t];
    if (token?.kind !== 'number') break;
    digits += token.text;
    groups.push(token.text.length);
    last = t;
    if (!/^[ \-().]{1,2}$/.test(token.after)) break;
  }
  const long = digits.length >= 9 && digits.length <= 15;
  const joined = groups.length === 1 && (digits.length === 10 || digits.length === 11);
  return (long && (plus || digits.startsWith('0'))) || joined || groups.join() === '3,3,4' ? last : undefined;
}

import type { Kind } from '../../../lib/engine/rule';

/** Words of somebody else, of a song or of a part in a game: seen by marks that normalised text has lost. */
const QUOTED = 0.15;
const PLAYED = 0.4;

/** Threats are never made smaller by playing; an invitation to play is no play. */
const SERIOUS_IN_PLAY: readonly Kind[] = ['threat', 'self-distress', 'self-refusal', 'self-disclosure'];

const PAIRS = [
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['„', '“'],
] as const;

/** @returns what quotation marks around it, notes of music or *stage directions* leave of a sign, 0 to 1 */
export function quotation(text: string, [start, end]: readonly [number, number], kind: Kind): number {
  if (isQuoted(text, start, end)) return QUOTED;
  if (SERIOUS_IN_PLAY.includes(kind)) return 1;
  return isSung(text) || isStaged(text) ? PLAYED : 1;
}

/** Between two marks, with words of the speaker outside: a message that is quotation all over may be its own. */
function isQuoted(text: string, start: number, end: number): boolean {
  return PAIRS.some(([open, close]) => {
    const before =
      open === close
        ? text.slice(0, start).split(open).length % 2 === 0
        : text.lastIndexOf(open, start) > text.lastIndexOf(close, start - 1);
    return before && text.indexOf(close, end - 1) !== -1;
  });
}

function isSung(text: string): boolean {
  return /[♪♫🎵🎶]/u.test(text);
}

/** `*hides behind the tree*`: two words or more, so that `*your` (a corrected spelling) is no play. */
function isStaged(text: string): boolean {
  return /(^|\s)\*[\p{L}']+ [^*\n]{2,80}\*/u.test(text) || /\(\(?ooc\b/i.test(text);
}

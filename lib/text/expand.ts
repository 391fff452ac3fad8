import { type Lexicon, NO_LEXICON } from './lexicon';
import { fold } from './steps/fold';
import { tokens } from './steps/tokens';

/** A text in full words, and for each of its UTF-16 units where in the original that stood. */
export type Expanded = { text: string; at: number[] };

/**
 * Writes a chat message out in full English for the grammar stage: `dnt tell ur mum` → `do not tell your mum`. The first
 * reading of the lexicon is taken, fillers go, punctuation stays. Disguises are not undone here.
 */
export function expand(original: string, { spellings }: Pick<Lexicon, 'spellings'> = NO_LEXICON): Expanded {
  const folded = fold(original);
  let text = '';
  const at: number[] = [];
  const add = (piece: string, from: number) => {
    text += piece;
    for (let k = 0; k < piece.length; k++) at.push(from);
  };
  let done = 0;
  for (const token of tokens(folded)) {
    for (; done < token.start; done++) add(folded.text.charAt(done), folded.from[done] ?? 0);
    const listed = Object.hasOwn(spellings, token.text) ? [spellings[token.text] ?? ''].flat()[0] : undefined;
    if (listed !== undefined) add(listed, folded.from[token.start] ?? 0);
    else for (let k = token.start; k < token.end; k++) add(folded.text.charAt(k), folded.from[k] ?? 0);
    done = token.end;
  }
  for (; done < folded.text.length; done++) add(folded.text.charAt(done), folded.from[done] ?? 0);
  return { text, at };
}

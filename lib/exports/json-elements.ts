import { LONGEST_ELEMENT } from './limits';

/** What to do with a value: look inside · parse it whole · pass over it. */
export type Wanted = 'open' | 'whole' | 'skip';
/** Keys and indices from the root. Valid until the next element is asked for. */
export type Path = readonly (string | number)[];
export type Element = { kind: 'value'; path: Path; value: unknown } | { kind: 'broken' } | { kind: 'cut' };

/**
 * Reads JSON of any size element by element: only the elements that are asked for are parsed, each by `JSON.parse`, and
 * what was before them is forgotten. One broken element costs only itself; text that ends early gives all before it.
 *
 * @param wanted asked for every value, with its path from the root (the root's own path is empty)
 */
export function* jsonElements(pieces: Iterable<string>, wanted: (path: Path) => Wanted): Generator<Element> {
  const reader = createReader(pieces);
  const path: (string | number)[] = [];
  if (!reader.toNextSign()) return;

  function* value(): Generator<Element, boolean> {
    const want = wanted(path);
    const opens = reader.sign();
    if (want === 'open' && (opens === '{' || opens === '[')) return yield* inside(opens);
    const text = reader.takeValue(want === 'skip');
    if (text === undefined) {
      yield { kind: 'cut' };
      return false;
    }
    if (want === 'skip') return true;
    try {
      yield { kind: 'value', path, value: JSON.parse(text) };
    } catch {
      yield { kind: 'broken' };
    }
    return true;
  }

  function* inside(opens: '{' | '['): Generator<Element, boolean> {
    const closes = opens === '{' ? '}' : ']';
    reader.step();
    for (let index = 0; ; index += 1) {
      if (!reader.toNextSign()) break;
      if (reader.sign() === closes) {
        reader.step();
        return true;
      }
      const key = opens === '{' ? reader.takeKey() : index;
      if (key === undefined || !reader.toNextSign()) break;
      path.push(key);
      const whole = yield* value();
      path.pop();
      if (!whole) return false;
    }
    yield { kind: 'cut' };
    return false;
  }

  yield* value();
}

/** A place in text that comes in pieces. What lies before it is let go. */
function createReader(pieces: Iterable<string>) {
  const source = pieces[Symbol.iterator]();
  let text = '';
  let at = 0;

  /** @param keep what stands from here on is still needed */
  function more(keep: number): boolean {
    const next = source.next();
    if (next.done) return false;
    text = text.slice(keep) + next.value;
    at -= keep;
    return true;
  }

  /** Moves behind the quote that ends the string which begins here. */
  function passString(keep: () => number): boolean {
    at += 1;
    for (;;) {
      const quote = text.indexOf('"', at);
      if (quote === -1) {
        // A backslash at the very end belongs to what follows.
        at = Math.max(at, text.length - (endsInBackslash(text, at, text.length) ? 1 : 0));
        if (!more(keep())) return false;
        continue;
      }
      const escaped = endsInBackslash(text, at, quote);
      at = quote + 1;
      if (!escaped) return true;
    }
  }

  function passScalar(keep: () => number): void {
    for (;;) {
      for (; at < text.length; at += 1) if (/[\s,\]}:]/.test(text.charAt(at))) return;
      if (!more(keep())) return;
    }
  }

  return {
    sign: () => text.charAt(at),
    step: () => {
      at += 1;
    },
    /** Passes over blanks and what stands between values. */
    toNextSign(): boolean {
      for (;;) {
        for (; at < text.length; at += 1) if (!/[\s,:\ufeff]/.test(text.charAt(at))) return true;
        if (!more(at)) return false;
      }
    },
    takeKey(): string | undefined {
      const key = this.takeValue(false);
      return key?.startsWith('"') ? key.slice(1, -1) : undefined;
    },
    /** @returns the text of the value that begins here, '' where it is passed over, nothing where it has no end */
    takeValue(skip: boolean): string | undefined {
      let start = at;
      let depth = 0;
      let passed = skip;
      const keep = () => {
        passed ||= at - start > LONGEST_ELEMENT;
        const from = passed ? at : start;
        start = 0;
        return from;
      };
      for (;;) {
        if (at >= text.length && !more(keep())) return undefined;
        const sign = text.charCodeAt(at);
        if (sign === 34) {
          if (!passString(keep)) return undefined;
        } else if (sign === 123 || sign === 91) {
          depth += 1;
          at += 1;
        } else if (sign === 125 || sign === 93) {
          depth -= 1;
          at += 1;
        } else if (depth === 0) {
          const before = at;
          passScalar(keep);
          // A sign that belongs nowhere must not hold us up.
          if (at === before) at += 1;
        } else {
          at += 1;
        }
        if (depth <= 0) return passed ? '' : text.slice(start, at);
      }
    },
  };
}

function endsInBackslash(text: string, from: number, end: number): boolean {
  let count = 0;
  while (end - count > from && text.charCodeAt(end - count - 1) === 92) count += 1;
  return count % 2 === 1;
}

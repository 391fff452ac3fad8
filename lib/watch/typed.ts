import type { WatchContext } from './watch-context';

/** A line longer than this is no chat; what is beyond is dropped. UTF-16 units. */
const LONGEST = 500;
/** Keys of a game (steps, jumps) and words typed long ago do not belong to the line. Milliseconds. */
const PAUSE = 20_000;
/** Text boxes of the page. Nothing that asks for a password, an account or a payment is listened to. */
const WRITABLE = 'textarea, [contenteditable="true"], input:not([type]), input[type="text"], input[type="search"]';
const FIELD = 'input, textarea, select, [contenteditable]';
const SECRET = 'input[type="password"], input[type="email"], input[type="tel"], input[autocomplete^="cc-"]';

/**
 * Listens to what the child writes where the chat is drawn as a picture: keys on the picture itself, letter by letter
 * until Enter, and the page's own text boxes as they stand when Enter is pressed. In memory only, one line at a time.
 *
 * @param now epoch milliseconds
 * @param isOn asked at each key; while false nothing is kept
 */
export function watchTyped(
  ctx: WatchContext,
  document: Document,
  now: () => number,
  isOn: () => boolean,
  onLine: (text: string) => void,
): void {
  let typed = '';
  let last = 0;

  function take(key: string): void {
    if (now() - last > PAUSE) typed = '';
    last = now();
    if (key === 'Backspace') typed = [...typed].slice(0, -1).join('');
    else if (key === 'Escape') typed = '';
    else if ([...key].length === 1 && typed.length < LONGEST) typed += key;
  }

  function finish(box?: Element): void {
    const words = (box && wordsOf(box)) || typed;
    typed = '';
    const line = words.slice(0, LONGEST).trim();
    if (line) onLine(line);
  }

  ctx.addEventListener(
    document,
    'keydown',
    (event) => {
      if (!isOn()) {
        typed = '';
        return;
      }
      const pressed = event as KeyboardEvent;
      const field = elementOf(event.composedPath()[0])?.closest(FIELD) ?? undefined;
      if (pressed.isComposing || (field && !isWritable(field))) return;
      if (pressed.key === 'Enter') return finish(field);
      // A held key is a step in a game; with a control key it is a command. AltGr is both at once, and writes.
      const writes = pressed.getModifierState?.('AltGraph') || !(pressed.ctrlKey || pressed.metaKey || pressed.altKey);
      if (writes && (!pressed.repeat || pressed.key === 'Backspace')) take(pressed.key);
    },
    { capture: true, passive: true },
  );
  // A click sends what was typed, or begins something new: either way the line is over.
  ctx.addEventListener(document, 'pointerdown', () => (isOn() ? finish() : undefined), {
    capture: true,
    passive: true,
  });
}

function isWritable(field: Element): boolean {
  return field.matches(WRITABLE) && !field.matches(SECRET) && !field.closest('form')?.querySelector(SECRET);
}

function wordsOf(box: Element): string {
  return 'value' in box ? String(box.value) : (box.textContent ?? '');
}

function elementOf(target: EventTarget | undefined): Element | undefined {
  return target && 'closest' in target ? (target as Element) : undefined;
}

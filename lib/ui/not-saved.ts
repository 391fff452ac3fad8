import { say } from './words';

/** How the error is called that a store throws when the browser refuses to write (`lib/browser/storage/kept.ts`). */
const NAME = 'NotKept';

/**
 * From now on this page says so where something that was chosen could not be written down.
 * @param drawAgain shows what is chosen in truth: a radio button or a switch that was pressed stands where it was pressed
 */
export function tellNotSaved(page: Window, drawAgain: () => void): void {
  page.addEventListener('unhandledrejection', (event) => {
    if ((event.reason as Error | undefined)?.name !== NAME) return;
    event.preventDefault();
    sayNotSaved(page.document);
    drawAgain();
  });
}

/** One line at the top of the page, once, read out at once. */
function sayNotSaved(page: Document): void {
  page.getElementById('not-saved')?.remove();
  const line = page.createElement('p');
  line.id = 'not-saved';
  line.setAttribute('role', 'alert');
  line.textContent = say('notSaved');
  page.body.prepend(line);
}

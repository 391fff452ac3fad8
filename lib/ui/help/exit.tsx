import { useRef } from 'preact/hooks';
import { InterfaceIcon } from '../icons/interface-icon';
import { useWindowEvent } from '../parts/use-window-event';
import { say } from '../words';

/** Where the quick exit goes: a page anybody may have open. */
export const NEUTRAL_PAGE = 'https://www.wikipedia.org/';

/** The quick exit (R23): a button that is always in view, and Esc twice in a row. */
export function QuickExit({ onLeave }: { onLeave(): void }) {
  const presses = useRef(0);
  useWindowEvent('keydown', (event) => {
    presses.current = event.key === 'Escape' ? presses.current + 1 : 0;
    if (presses.current < 2) return;
    // To the browser Esc means "stop loading", which would stop the page that is left for.
    event.preventDefault();
    onLeave();
  });
  return (
    <aside class="exit" aria-label={say('help.leave')}>
      <button type="button" class="button outlined" onClick={onLeave}>
        <InterfaceIcon name="leave" />
        {say('help.leave')}
      </button>
      <span class="small">{say('help.leaveKey')}</span>
    </aside>
  );
}

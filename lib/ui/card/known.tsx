import { useEffect, useRef } from 'preact/hooks';
import { Owl } from '../owl/owl';
import { say } from '../words';

/** The answer to "This is OK, I know them": thanks, what it changes, and the way back. */
export function Known({ onUndo, onClose }: { onUndo(): void; onClose(): void }) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus({ preventScroll: true }), []);
  return (
    <article class="card known">
      <div class="body">
        <Owl state="watching" />
        <h2 id="tawny-title">{say('card.knownTitle')}</h2>
        <p id="tawny-message">{say('card.knownNote')}</p>
        <div class="row">
          <button type="button" class="button outlined" onClick={onUndo}>
            {say('card.undo')}
          </button>
          <button type="button" class="button quiet" ref={close} onClick={onClose}>
            {say('card.close')}
          </button>
        </div>
      </div>
    </article>
  );
}

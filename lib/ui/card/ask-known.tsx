import { useEffect, useRef } from 'preact/hooks';
import { Owl } from '../owl/owl';
import { say } from '../words';

/**
 * "This is OK, I know them" makes warnings quieter, so it is asked once more, plainly: in real life, or from a screen? The
 * way back has the focus and stands first, and the card is another one, so a press that was lured here does not answer it.
 */
export function AskKnown({ onYes, onBack }: { onYes(): void; onBack(): void }) {
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => back.current?.focus({ preventScroll: true }), []);
  return (
    <article class="card known">
      <div class="body">
        <Owl state="noticed" />
        <h2 id="tawny-title">{say('card.knownAsk')}</h2>
        <p id="tawny-message">{say('card.knownAskNote')}</p>
        <div class="row">
          <button type="button" class="button primary" ref={back} onClick={onBack}>
            {say('card.knownBack')}
          </button>
          <button type="button" class="button outlined" onClick={onYes}>
            {say('card.knownYes')}
          </button>
        </div>
      </div>
    </article>
  );
}

import { useState } from 'preact/hooks';
import { InterfaceIcon } from '../icons/interface-icon';
import { say } from '../words';

type State = 'ready' | 'copied' | 'failed';

/** Copies `text` on the child's own click and says whether it worked; nothing is sent or typed for them. */
export function CopyButton({ text, label }: { text: string; label?: string }) {
  const [state, setState] = useState<State>('ready');
  const copy = () => {
    const written = navigator.clipboard?.writeText(text) ?? Promise.reject(new Error('no clipboard'));
    written.then(
      () => setState('copied'),
      () => setState('failed'),
    );
  };
  return (
    <button type="button" class="button" onClick={copy}>
      <InterfaceIcon name="copy" />
      <span aria-live="polite">
        {state === 'copied'
          ? say('card.copied')
          : state === 'failed'
            ? say('card.copyFailed')
            : (label ?? say('card.copy'))}
      </span>
      {!label && <span class="hidden-text">{text}</span>}
    </button>
  );
}

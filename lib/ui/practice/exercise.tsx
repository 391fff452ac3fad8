import { useRef, useState } from 'preact/hooks';
import type { NamedChat } from '../../language/chats';
import { InterfaceIcon } from '../icons/interface-icon';
import { InLanguage } from '../parts/in-language';
import { useWindowEvent } from '../parts/use-window-event';
import { direction, say } from '../words';
import { Answers } from './answers';
import { Look } from './look';

type Step = 'look' | 'answer';

/** To another chat, or to all of them. */
function leaveFor(chat: NamedChat | undefined): void {
  location.hash = chat?.id ?? 'all';
}

/** One chat: first find the signs, then choose an answer and see what changes. Left and right arrows turn the pages. */
export function Exercise({ chat, next }: { chat: NamedChat; next: NamedChat | undefined }) {
  const [step, setStep] = useState<Step>('look');
  const heading = useRef<HTMLHeadingElement>(null);
  const turn = (to: Step) => {
    setStep(to);
    heading.current?.focus();
    scrollTo(0, 0);
  };
  useWindowEvent('keydown', ({ key, target, altKey, ctrlKey, metaKey }) => {
    const [forward, back] = direction() === 'rtl' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    // In a group of choices the arrows choose.
    if (altKey || ctrlKey || metaKey || target instanceof HTMLInputElement) return;
    if (key === back) step === 'answer' ? turn('look') : leaveFor(undefined);
    if (key === forward) step === 'look' ? turn('answer') : leaveFor(next);
  });
  return (
    <section class="panel exercise" aria-labelledby="exercise-heading">
      <h2 id="exercise-heading" ref={heading} tabIndex={-1}>
        <InLanguage language={chat.language}>{chat.title}</InLanguage>
      </h2>
      <p>
        <InLanguage language={chat.language}>{chat.scene}</InLanguage>
      </p>
      {step === 'look' ? <Look chat={chat} /> : <Answers chat={chat} />}
      <nav class="row turn-pages" aria-label={say('practice.turn')}>
        {step === 'look' ? (
          <a class="button quiet" href="#all">
            <InterfaceIcon name="back" />
            {say('practice.all')}
          </a>
        ) : (
          <button type="button" class="button quiet" onClick={() => turn('look')}>
            <InterfaceIcon name="back" />
            {say('practice.back')}
          </button>
        )}
        {step === 'look' && (
          <button type="button" class="button primary" onClick={() => turn('answer')}>
            {say('practice.toAnswer')}
          </button>
        )}
        {step === 'answer' && (
          <a class="button primary" href={next ? `#${next.id}` : '#all'}>
            {say(next ? 'practice.next' : 'practice.all')}
          </a>
        )}
      </nav>
    </section>
  );
}

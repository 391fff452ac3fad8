import { useEffect, useState } from 'preact/hooks';
import { say } from '../words';
import { PinField } from './settings/pin';
import type { OptionsActions, OptionsView } from './view';

type Props = { pin: OptionsView['pin']; actions: Pick<OptionsActions, 'tryPin' | 'resetPin'>; onOpen(): void };

/** Asks for the PIN before the settings, and offers the way out of a forgotten one. */
export function Gate({ pin, actions, onOpen }: Props) {
  const [written, setWritten] = useState('');
  const [said, setSaid] = useState('');
  const [sure, setSure] = useState(false);
  const seconds = useSecondsLeft(pin.waitMs);
  const open = async (event: Event) => {
    event.preventDefault();
    setSaid(say('options.gate.working'));
    const answer = await actions.tryPin(written);
    setWritten('');
    if (answer === 'right' || answer === 'none') return onOpen();
    setSaid(answer === 'wrong' ? say('options.gate.wrong') : '');
  };
  return (
    <section class="panel" aria-labelledby="gate-title">
      <h2 id="gate-title">{say('options.gate.title')}</h2>
      <p class="soft">{say('options.gate.intro')}</p>
      <form class="fields" onSubmit={(event) => void open(event)}>
        <PinField label={say('options.gate.pin')} value={written} onInput={setWritten} />
        <div class="row">
          <button type="submit" class="button primary" disabled={seconds > 0 || written === ''}>
            {say('options.gate.open')}
          </button>
          <button type="button" class="button quiet" onClick={() => setSure(true)}>
            {say('options.gate.forgotten')}
          </button>
        </div>
      </form>
      <p role="status">{seconds > 0 ? say('options.gate.wait', { seconds }) : said}</p>
      {sure && (
        <fieldset class="row question">
          <legend>{say('options.gate.sure')}</legend>
          <button type="button" class="button primary" onClick={actions.resetPin}>
            {say('options.gate.reset')}
          </button>
          <button type="button" class="button outlined" onClick={() => setSure(false)}>
            {say('options.gate.keep')}
          </button>
        </fieldset>
      )}
    </section>
  );
}

/** Counts down by whole seconds. */
function useSecondsLeft(waitMs: number): number {
  const [left, setLeft] = useState(waitMs);
  useEffect(() => {
    setLeft(waitMs);
    if (waitMs <= 0) return;
    const until = performance.now() + waitMs;
    const timer = setInterval(() => setLeft(Math.max(0, until - performance.now())), 500);
    return () => clearInterval(timer);
  }, [waitMs]);
  return Math.ceil(left / 1000);
}

import { useState } from 'preact/hooks';
import { PinForm } from '../parts/pin-form';
import { say } from '../words';
import type { OptionsActions, OptionsView } from './view';

type Actions = Pick<OptionsActions, 'tryPin' | 'askForReset' | 'stopReset' | 'resetPin'>;
type Props = { pin: OptionsView['pin']; actions: Actions; onOpen(): void };

/** Asks for the PIN before the settings, and offers the way out of a forgotten one: in a day, and seen by everybody. */
export function Gate({ pin, actions, onOpen }: Props) {
  const [sure, setSure] = useState(false);
  return (
    <section class="panel" aria-labelledby="gate-title">
      <h2 id="gate-title">{say('options.gate.title')}</h2>
      <p class="soft">{say('options.gate.intro')}</p>
      <PinForm waitMs={pin.waitMs} action={say('options.gate.open')} tryPin={actions.tryPin} onRight={onOpen}>
        {!pin.forgotten && (
          <button type="button" class="button quiet" onClick={() => setSure(true)}>
            {say('options.gate.forgotten')}
          </button>
        )}
      </PinForm>
      {sure && !pin.forgotten && (
        <fieldset class="row question">
          <legend>{say('options.gate.sure')}</legend>
          <button type="button" class="button primary" onClick={actions.askForReset}>
            {say('options.gate.ask')}
          </button>
          <button type="button" class="button outlined" onClick={() => setSure(false)}>
            {say('options.gate.keep')}
          </button>
        </fieldset>
      )}
      {pin.forgotten && <Asked forgotten={pin.forgotten} actions={actions} />}
    </section>
  );
}

type AskedProps = { forgotten: NonNullable<OptionsView['pin']['forgotten']>; actions: Actions };

/** A reset that somebody asked for: when, how long it takes, and how to stop it. */
function Asked({ forgotten: { since, leftMs }, actions }: AskedProps) {
  const date = new Intl.DateTimeFormat(say('language'), { dateStyle: 'long', timeStyle: 'short' }).format(since);
  return (
    <fieldset class="row question">
      <legend>
        {say('options.gate.asked', { date })}{' '}
        {leftMs > 0 ? say('options.gate.left', { hours: Math.ceil(leftMs / 3_600_000) }) : say('options.gate.ready')}
      </legend>
      {leftMs <= 0 && (
        <button type="button" class="button primary" onClick={actions.resetPin}>
          {say('options.gate.reset')}
        </button>
      )}
      <button type="button" class="button outlined" onClick={actions.stopReset}>
        {say('options.gate.stop')}
      </button>
    </fieldset>
  );
}

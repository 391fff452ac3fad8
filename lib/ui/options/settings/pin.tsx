import { useState } from 'preact/hooks';
import { SHORTEST_PIN } from '../../../settings/pin-delay';
import { PinField } from '../../parts/pin-form';
import { say } from '../../words';
import type { OptionsActions, OptionsView } from '../view';

type Props = { view: OptionsView; actions: Pick<OptionsActions, 'setPin' | 'removePin'> };

/** Sets, changes or takes away the PIN. Help pages never ask for it. */
export function Pin({ view: { pin }, actions }: Props) {
  const [first, setFirst] = useState('');
  const [second, setSecond] = useState('');
  const [said, setSaid] = useState('');
  const save = (event: Event) => {
    event.preventDefault();
    if ([...first].length < SHORTEST_PIN) return setSaid(say('options.pin.short', { least: SHORTEST_PIN }));
    if (first !== second) return setSaid(say('options.pin.differ'));
    setSaid(say('options.pin.working'));
    actions.setPin(first).then(
      () => {
        setFirst('');
        setSecond('');
        setSaid(say('options.pin.done'));
      },
      () => setSaid(say('options.pin.failed')),
    );
  };
  return (
    <section class="panel setting" aria-labelledby="pin-title">
      <h2 id="pin-title">{say('options.pin.title')}</h2>
      <p class="soft">{say('options.pin.intro')}</p>
      <form class="fields" onSubmit={save}>
        <PinField label={say(pin.isSet ? 'options.pin.new' : 'options.pin.choose')} value={first} onInput={setFirst} />
        <PinField label={say('options.pin.again')} value={second} onInput={setSecond} />
        <div class="row">
          <button type="submit" class="button outlined">
            {say(pin.isSet ? 'options.pin.change' : 'options.pin.set')}
          </button>
          {pin.isSet && (
            <button type="button" class="button quiet" onClick={actions.removePin}>
              {say('options.pin.remove')}
            </button>
          )}
        </div>
      </form>
      <p role="status">{said}</p>
      <p class="small soft">{say('options.pin.limits')}</p>
    </section>
  );
}

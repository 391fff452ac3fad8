import { useState } from 'preact/hooks';
import { PinForm } from '../parts/pin-form';
import { say } from '../words';
import type { PopupActions, PopupView } from './view';

/** Turns Tawny off on this site. Where the family has a PIN it is asked for: otherwise the PIN would stand beside an open door. */
export function TurnOff({ view: { pin }, actions }: { view: PopupView; actions: PopupActions }) {
  const [asks, setAsks] = useState(false);
  const turnOff = () => actions.setHere?.(false);
  if (!asks || !pin) {
    return (
      <button type="button" class="button quiet" onClick={() => (pin ? setAsks(true) : turnOff())}>
        {say('popup.turnOff')}
      </button>
    );
  }
  return (
    <div class="pin">
      <PinForm waitMs={pin.waitMs} action={say('popup.turnOff')} tryPin={actions.tryPin} onRight={turnOff}>
        <button type="button" class="button quiet" onClick={() => setAsks(false)}>
          {say('options.gate.keep')}
        </button>
      </PinForm>
    </div>
  );
}

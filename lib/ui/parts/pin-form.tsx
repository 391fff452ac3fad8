import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { LONGEST_PIN, type PinAnswer } from '../../settings/pin-delay';
import { say } from '../words';

type Props = {
  waitMs: number;
  /** What the button says. */
  action: string;
  tryPin(pin: string): Promise<PinAnswer>;
  onRight(): void;
  /** Other buttons beside it. */
  children?: ComponentChildren;
};

/** Asks for the PIN, and makes who guesses wait. */
export function PinForm({ waitMs, action, tryPin, onRight, children }: Props) {
  const [written, setWritten] = useState('');
  const [said, setSaid] = useState('');
  const seconds = useSecondsLeft(waitMs);
  const open = async (event: Event) => {
    event.preventDefault();
    setSaid(say('options.gate.working'));
    const answer = await tryPin(written);
    setWritten('');
    if (answer === 'right' || answer === 'none') return onRight();
    setSaid(answer === 'wrong' ? say('options.gate.wrong') : '');
  };
  return (
    <>
      <form class="fields" onSubmit={(event) => void open(event)}>
        <PinField label={say('options.gate.pin')} value={written} onInput={setWritten} />
        <div class="row">
          <button type="submit" class="button primary" disabled={seconds > 0 || written === ''}>
            {action}
          </button>
          {children}
        </div>
      </form>
      <p role="status">{seconds > 0 ? say('options.gate.wait', { seconds }) : said}</p>
    </>
  );
}

type FieldProps = { label: string; value: string; onInput(value: string): void };

export function PinField({ label, value, onInput }: FieldProps) {
  return (
    <label class="field">
      <strong>{label}</strong>
      <input
        type="password"
        value={value}
        maxLength={LONGEST_PIN}
        autocomplete="off"
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
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

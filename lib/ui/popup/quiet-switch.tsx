import { say } from '../words';

type Props = { quiet: { on: boolean; locked: boolean }; onChange(on: boolean): void };

/** Quiet mode, within the child's reach: for when somebody may be looking at the screen. */
export function QuietSwitch({ quiet, onChange }: Props) {
  return (
    <label class="quiet-switch">
      <input
        type="checkbox"
        role="switch"
        class="switch"
        checked={quiet.on}
        aria-checked={quiet.on}
        disabled={quiet.locked}
        aria-describedby="quiet-note"
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>{say('popup.quiet')}</span>
      <span id="quiet-note" class="small soft">
        {say(quiet.on ? 'popup.quietOn' : 'popup.quietOff')}
      </span>
    </label>
  );
}

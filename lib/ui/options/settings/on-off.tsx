import { say } from '../../words';
import { Setting } from '../setting';
import { Toggle } from '../toggle';
import type { Part } from '../view';

/** The whole of Tawny, on or off. */
export function OnOff({ view: { settings }, choose }: Part) {
  const { value, locked } = settings.enabled;
  return (
    <Setting id="on" title={say('options.on.title')} names={['enabled', 'quiet']} settings={settings}>
      <Toggle
        label={say('options.on.label')}
        on={value}
        disabled={locked}
        onChange={(enabled) => choose({ enabled })}
      />
      {!value && <p role="status">{say('options.on.off')}</p>}
      <Toggle
        label={say('options.on.quiet')}
        note={say('options.on.quietNote')}
        on={settings.quiet.value}
        onChange={(quiet) => choose({ quiet })}
      />
    </Setting>
  );
}

import { LONGEST_RETENTION } from '../../../settings/list';
import { Erase } from '../../seen/erase';
import { say } from '../../words';
import { Setting } from '../setting';
import type { OptionsActions, Part } from '../view';

const DAYS = [0, 7, 14, 30, 60, LONGEST_RETENTION] as const;

/** How long notes are kept, and the way to be rid of them now. */
export function Keeping({ view: { settings }, choose, erase }: Part & Pick<OptionsActions, 'erase'>) {
  const { value, locked } = settings.retentionDays;
  const days = [...new Set([...DAYS, value])].sort((a, b) => a - b);
  return (
    <>
      <Setting
        id="keeping"
        title={say('options.keeping.title')}
        intro={say('options.keeping.intro')}
        names={['retentionDays']}
        settings={settings}
      >
        <label class="field">
          <strong>{say('options.keeping.label')}</strong>
          <select
            value={String(value)}
            disabled={locked}
            onChange={(event) => choose({ retentionDays: Number(event.currentTarget.value) })}
          >
            {days.map((count) => (
              <option key={count} value={String(count)}>
                {count === 0 ? say('options.keeping.session') : say('options.keeping.days', { count })}
              </option>
            ))}
          </select>
          <small>{say('options.keeping.sessionNote')}</small>
        </label>
      </Setting>
      <Erase erase={erase} />
    </>
  );
}

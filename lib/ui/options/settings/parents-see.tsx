import { say } from '../../words';
import { PickOne } from '../pick-one';
import { Setting } from '../setting';
import type { Part } from '../view';
import { Weeks } from './weeks';

const CHOICES = ['nothing', 'count', 'suggest'] as const;
const WORD = { nothing: 'nothing', count: 'weekly', suggest: 'suggest' } as const;

/** What a parent gets to see, agreed with the child and always visible to it. Nothing stronger exists. */
export function ParentsSee({ view: { settings, noticed }, choose }: Part) {
  const { value } = settings.parentsSee;
  return (
    <Setting
      id="parents-see"
      title={say('options.parentsSee.title')}
      intro={say('options.parentsSee.intro')}
      names={['parentsSee']}
      settings={settings}
    >
      <PickOne
        legend={say('options.parentsSee.title')}
        hiddenLegend
        options={parentsSeeOptions()}
        chosen={value}
        onChoose={(parentsSee) => choose({ parentsSee })}
      />
      {value === 'count' && noticed && <Weeks weeks={noticed.weeks} days={settings.retentionDays.value} />}
    </Setting>
  );
}

/** The three answers; the welcome page asks the same question. */
export function parentsSeeOptions() {
  return CHOICES.map((id) => ({
    id,
    label: say(`options.parentsSee.${WORD[id]}.label`),
    note: say(`options.parentsSee.${WORD[id]}.note`),
  }));
}

import { CARDS_A_MONTH } from '../../../settings/figures';
import type { Sensitivity as Level } from '../../../settings/settings';
import { say } from '../../words';
import { PickOne } from '../pick-one';
import { Setting } from '../setting';
import type { Part } from '../view';

const LEVELS = ['low', 'medium', 'high'] as const;

/** How soon Tawny speaks up, with what that means in cards a month where it has been measured. */
export function Sensitivity({ view: { settings }, choose }: Part) {
  const { value, locked } = settings.sensitivity;
  return (
    <Setting
      id="sensitivity"
      title={say('options.sensitivity.title')}
      intro={say('options.sensitivity.intro')}
      names={['sensitivity']}
      settings={settings}
    >
      <PickOne
        legend={say('options.sensitivity.title')}
        hiddenLegend
        options={sensitivityOptions()}
        chosen={value}
        disabled={locked}
        onChoose={(sensitivity) => choose({ sensitivity })}
      />
    </Setting>
  );
}

/** The three answers; the welcome page asks the same question. */
export function sensitivityOptions() {
  return LEVELS.map((id) => ({
    id,
    label: say(`options.sensitivity.${id}.label`),
    note: say(`options.sensitivity.${id}.note`),
    ...figureFor(id),
  }));
}

function figureFor(level: Level): { figure?: string } {
  const cards = CARDS_A_MONTH[level];
  if (cards === undefined) return {};
  if (cards < 1) return { figure: say('options.sensitivity.figureFew') };
  return { figure: say('options.sensitivity.figure', { count: Math.round(cards) }) };
}

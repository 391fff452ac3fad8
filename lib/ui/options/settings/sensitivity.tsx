import { cardsAYear, MEASURED, MESSAGES_A_WEEK } from '../../../settings/figures';
import type { Sensitivity as Level } from '../../../settings/settings';
import { say } from '../../words';
import { PickOne } from '../pick-one';
import { Setting } from '../setting';
import type { Part } from '../view';

const LEVELS = ['low', 'medium', 'high'] as const;

/** How soon Tawny speaks up, with what that means in cards a year, and where that number is from. */
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
      <p class="small soft">{figureSource()}</p>
    </Setting>
  );
}

/** The three answers; the welcome page asks the same question. */
export function sensitivityOptions() {
  return LEVELS.map((id) => ({
    id,
    label: say(`options.sensitivity.${id}.label`),
    note: say(`options.sensitivity.${id}.note`),
    figure: figureFor(id),
  }));
}

function figureFor(level: Level): string {
  const cards = cardsAYear(level);
  if (cards < 1) return say('options.sensitivity.cardsFew');
  const count = new Intl.NumberFormat(say('language'), { maximumFractionDigits: 0 }).format(cards);
  return say('options.sensitivity.cards', { count });
}

/** Where the numbers are from; the welcome page says it too. */
export function figureSource(): string {
  const number = new Intl.NumberFormat(say('language'));
  return say('options.sensitivity.source', {
    messages: number.format(MEASURED.messages),
    week: number.format(MESSAGES_A_WEEK),
  });
}

import { PickOne } from '../../options/pick-one';
import { parentsSeeOptions } from '../../options/settings/parents-see';
import { figureSource, sensitivityOptions } from '../../options/settings/sensitivity';
import { say } from '../../words';
import type { StepProps } from '../view';

/** The two things to decide together: how soon Tawny speaks, and what a parent gets to see. */
export function Together({ view: { settings }, actions }: StepProps) {
  return (
    <>
      <section class="panel" aria-labelledby="soon-title">
        <h2 id="soon-title">{say('welcome.together.soonTitle')}</h2>
        <p>{say('welcome.together.soonText')}</p>
        <PickOne
          legend={say('welcome.together.soonTitle')}
          hiddenLegend
          options={sensitivityOptions()}
          chosen={settings.sensitivity.value}
          disabled={settings.sensitivity.locked}
          onChoose={(sensitivity) => actions.choose({ sensitivity }, 'parent')}
        />
        <p class="small soft">{figureSource()}</p>
      </section>
      <section class="panel" aria-labelledby="see-title">
        <h2 id="see-title">{say('welcome.together.seeTitle')}</h2>
        <p>{say('welcome.together.seeText')}</p>
        <PickOne
          legend={say('welcome.together.seeTitle')}
          hiddenLegend
          options={parentsSeeOptions()}
          chosen={settings.parentsSee.value}
          onChoose={(parentsSee) => actions.choose({ parentsSee }, 'parent')}
        />
      </section>
    </>
  );
}

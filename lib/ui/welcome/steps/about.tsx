import { PickOne } from '../../options/pick-one';
import { ageOptions, CountryField } from '../../options/settings/child';
import { CountryQuestion } from '../../parts/country-question';
import { say } from '../../words';
import type { StepProps } from '../view';

/** About the child: the age for words, the country for helplines. */
export function About({ view: { settings, question }, actions }: StepProps) {
  return (
    <section class="panel" aria-labelledby="about-title">
      <h2 id="about-title">{say('welcome.about.title')}</h2>
      <p>{say('welcome.about.text')}</p>
      <PickOne
        legend={say('welcome.about.age')}
        options={ageOptions()}
        chosen={settings.ageBand.value}
        disabled={settings.ageBand.locked}
        onChoose={(ageBand) => actions.choose({ ageBand }, 'parent')}
      />
      {question ? (
        <CountryQuestion question={question} onChoose={(country) => actions.choose({ country }, 'parent')} />
      ) : (
        <CountryField
          value={settings.country.value}
          disabled={settings.country.locked}
          onChoose={(country) => actions.choose({ country: country || undefined }, 'parent')}
        />
      )}
    </section>
  );
}

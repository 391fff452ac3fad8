import { CountrySelect } from '../../parts/country-select';
import { say } from '../../words';
import { PickOne } from '../pick-one';
import { Setting } from '../setting';
import type { Part } from '../view';

/** About the child: the age for words, the country for helplines. */
export function Child({ view: { settings }, choose }: Part) {
  return (
    <Setting
      id="child"
      title={say('options.child.title')}
      intro={say('options.child.intro')}
      names={['ageBand', 'country']}
      settings={settings}
    >
      <PickOne
        legend={say('options.child.age')}
        options={ageOptions()}
        chosen={settings.ageBand.value}
        disabled={settings.ageBand.locked}
        onChoose={(ageBand) => choose({ ageBand })}
      />
      <CountryField
        value={settings.country.value}
        disabled={settings.country.locked}
        onChoose={(country) => choose({ country: country || undefined })}
      />
    </Setting>
  );
}

export function ageOptions() {
  return [
    { id: '8-11' as const, label: say('options.child.young'), note: say('options.child.youngNote') },
    { id: '12-16' as const, label: say('options.child.teen'), note: say('options.child.teenNote') },
  ];
}

type FieldProps = { value: string; disabled?: boolean; onChoose(code: string): void };

export function CountryField({ value, disabled, onChoose }: FieldProps) {
  return (
    <label class="field" for="country">
      <strong>{say('options.child.country')}</strong>
      <CountrySelect
        id="country"
        value={value}
        empty={say('options.child.noCountry')}
        disabled={disabled}
        onChoose={onChoose}
      />
      <small>{say('options.child.countryNote')}</small>
    </label>
  );
}

import { countries } from '../../help/directory';
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
        onChoose={(country) => choose({ country })}
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
  const names = new Intl.DisplayNames([say('language')], { type: 'region' });
  const sorted = [...new Set([...countries(), ...(value ? [value] : [])])]
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, say('language')));
  return (
    <label class="field">
      <strong>{say('options.child.country')}</strong>
      <select value={value} disabled={disabled} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{say('options.child.noCountry')}</option>
        {sorted.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
      <small>{say('options.child.countryNote')}</small>
    </label>
  );
}

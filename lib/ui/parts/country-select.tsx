import { countryChoices } from '../country-name';

type Props = {
  /** The chosen code; empty where none is. */
  value: string;
  /** What stands there where none is chosen. */
  empty: string;
  onChoose(code: string): void;
  id?: string;
  label?: string;
  disabled?: boolean | undefined;
};

/** All countries with helplines. A choice counts at once. */
export function CountrySelect({ value, empty, onChoose, id, label, disabled }: Props) {
  return (
    <select
      id={id}
      aria-label={label}
      class="country-select"
      value={value}
      disabled={disabled}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      <option value="">{empty}</option>
      {countryChoices().map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ))}
    </select>
  );
}

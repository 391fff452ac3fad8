import type { ComponentChildren } from 'preact';

type Props<T extends string> = {
  legend: string;
  options: readonly { id: T; label: ComponentChildren }[];
  chosen: T;
  onChoose(id: T): void;
};

/** A question with a few answers, one of which is chosen. */
export function Choice<T extends string>({ legend, options, chosen, onChoose }: Props<T>) {
  return (
    <fieldset class="choice">
      <legend>{legend}</legend>
      {options.map(({ id, label }) => (
        <label key={id}>
          <input type="radio" name={legend} value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

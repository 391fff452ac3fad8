import { useId } from 'preact/hooks';

export type PickOption<Id extends string> = { id: Id; label: string; note?: string; figure?: string };

type Props<Id extends string> = {
  legend: string;
  hiddenLegend?: boolean;
  options: readonly PickOption<Id>[];
  chosen: Id;
  disabled?: boolean;
  onChoose(id: Id): void;
};

/** One question, a few answers, each with a line on what it means. */
export function PickOne<Id extends string>({ legend, hiddenLegend, options, chosen, disabled, onChoose }: Props<Id>) {
  const name = useId();
  return (
    <fieldset class="pick-one" disabled={disabled}>
      <legend class={hiddenLegend ? 'hidden-text' : ''}>{legend}</legend>
      {options.map(({ id, label, note, figure }) => (
        <label key={id}>
          <input type="radio" name={name} value={id} checked={id === chosen} onChange={() => onChoose(id)} />
          <span>
            <strong>{label}</strong>
            {note && <small>{note}</small>}
            {figure && <small class="figure">{figure}</small>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

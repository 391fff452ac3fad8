type Props = {
  label: string;
  options: readonly { id: string; label: string }[];
  chosen: string;
  onPick(id: string): void;
};

/** One out of a long list. The browser may write what was chosen to the disk with the session, so it is a number to it. */
export function Pick({ label, options, chosen, onPick }: Props) {
  return (
    <label class="field">
      <span>{label}</span>
      <select
        value={options.findIndex(({ id }) => id === chosen)}
        autocomplete="off"
        onChange={({ currentTarget }) => onPick(options[Number(currentTarget.value)]?.id ?? '')}
      >
        {options.map(({ id, label }, place) => (
          <option key={id} value={place}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

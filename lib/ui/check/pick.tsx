type Props = {
  label: string;
  options: readonly { id: string; label: string }[];
  chosen: string;
  onPick(id: string): void;
};

/** One out of a long list. */
export function Pick({ label, options, chosen, onPick }: Props) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={chosen} onChange={({ currentTarget }) => onPick(currentTarget.value)}>
        {options.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </select>
    </label>
  );
}

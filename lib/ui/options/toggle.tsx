type Props = { label: string; note?: string; on: boolean; disabled?: boolean; onChange(on: boolean): void };

/** One switch with its words, and a line on what it does. */
export function Toggle({ label, note, on, disabled, onChange }: Props) {
  return (
    <label class="toggle">
      <input
        type="checkbox"
        role="switch"
        aria-checked={on}
        class="switch"
        checked={on}
        disabled={disabled}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span>
        {label}
        {note && <small>{note}</small>}
      </span>
    </label>
  );
}

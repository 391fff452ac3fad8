/**
 * Takes what stands in a field for what it came with, so that the browser does not write it to the disk with the session:
 * browsers remember only what was changed. For the `ref` of a field that may hold a name or a word of a chat; it stands
 * within a form that says `autocomplete="off"` too, as each browser has rules of its own.
 */
export function unkept(field: HTMLInputElement | HTMLTextAreaElement | null): void {
  if (field && field.defaultValue !== field.value) field.defaultValue = field.value;
}

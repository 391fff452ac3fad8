/** Endings of pictures and films, for files whose type the system does not know. */
const ENDING = /\.(?:jpe?g|png|gif|webp|heic|heif|avif|bmp|mp4|mov|webm|m4v|3gp)$/i;

/** Whether an event brings a picture or a film: chosen, pasted or dropped. */
export function bringsPicture(event: Event): boolean {
  return [...filesOf(event)].some(
    ({ type, name }) => /^(?:image|video)\//.test(type) || (type === '' && ENDING.test(name)),
  );
}

function filesOf(event: Event): Iterable<File> {
  if (event.type === 'change') {
    const input = event.composedPath()[0] as Partial<HTMLInputElement> | undefined;
    return input?.type === 'file' ? (input.files ?? []) : [];
  }
  const { clipboardData, dataTransfer } = event as Partial<ClipboardEvent & DragEvent>;
  return clipboardData?.files ?? dataTransfer?.files ?? [];
}

/**
 * Takes a held picture back to where it was. The same file can be chosen again only in an empty field; and a page that
 * saw something dragged over it is told that it has gone.
 */
export function letGo(event: Event): void {
  const [target] = event.composedPath();
  if (!target) return;
  if (event.type === 'change') (target as HTMLInputElement).value = '';
  else if (event.type === 'drop') target.dispatchEvent(new DragEvent('dragleave', { bubbles: true, composed: true }));
}

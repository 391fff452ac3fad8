/** Room that the card needs above the draft, and the gap between them, in CSS pixels. */
const NEEDED = 330;
const GAP = 12;

/**
 * Where the card stands: above the draft, so that the child sees what it is about. Where there is too little room it
 * stands where all cards stand.
 *
 * @param draft the composer
 * @returns a rule for the layer of the card, or nothing
 */
export function above(draft: Element): string {
  const height = draft.ownerDocument.documentElement.clientHeight;
  const { top } = draft.getBoundingClientRect();
  if (top < NEEDED || top > height) return '';
  const below = Math.round(height - top + GAP);
  // Only while the window has room for it: it can be made smaller, or larger letters chosen, with the card open.
  return `@media (min-height: ${below + NEEDED}px) { .tawny-layer { inset-block: auto ${below}px !important; } }`;
}

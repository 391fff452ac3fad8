import type { Site } from '../../sites/site';

/** Keys are told as 229 while an input method is at work, and by many on-screen keyboards always. */
const BY_INPUT_METHOD = 229;

/** Whether a key sends: Enter alone or with Ctrl or ⌘. With Shift or Alt it breaks the line; a list it may pick from. */
export function isSendKey(site: Site, event: KeyboardEvent, composer: Element): boolean {
  const { key, isComposing, keyCode, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (key !== 'Enter' || isComposing || keyCode === BY_INPUT_METHOD || shiftKey || altKey) return false;
  if (composer.getAttribute('aria-activedescendant')) return false;
  return ctrlKey || metaKey || !site.multiline?.some((css) => composer.matches(css));
}

/** On-screen keyboards may tell of Enter only in this way. A line break asked for by Shift+Enter is another type. */
export function isSendInput(site: Site, event: InputEvent, composer: Element): boolean {
  return (
    event.inputType === 'insertParagraph' && !event.isComposing && !site.multiline?.some((css) => composer.matches(css))
  );
}

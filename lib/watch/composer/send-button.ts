import type { Site } from '../../sites/site';

const BUTTON = 'button, [role="button"], input[type="submit"], input[type="image"]';

/**
 * "Send" and "Post" as pages label it, at the beginning of a label, for the languages of our sites' pages. A label that
 * goes on ("Send a voice message", "Send GIF") is about something else.
 */
const SEND =
  /^(?:send|send message|send now|send chat|press enter to send|post|reply|comment|senden|absenden|nachricht senden|envoyer|envoyer le message|publier|enviar|enviar mensaje|enviar mensagem|publicar|invia|verzenden|verstuur|skicka|send besked|wyślij|отправить|надіслати|gönder|إرسال|送信|发送|發送|보내기)(?: \(.*\))?$/i;

/** A quick look, before anything is searched for: whether an element is part of a button at all. */
export function mayBeSendButton(site: Site, element: Element): boolean {
  return element.closest([BUTTON, ...(site.send ?? [])].join(', ')) !== null;
}

/**
 * Whether an element is, or stands in, a button that sends what is in this composer. Buttons for voice, pictures, emoji
 * and the like are not: in doubt a button is left alone.
 */
export function isSendButton(site: Site, element: Element, composer: Element): boolean {
  if (site.send?.some((css) => element.closest(css) !== null)) return true;
  const button = element.closest(BUTTON);
  if (!button) return false;
  if (button.getAttribute('type') === 'submit' || button.tagName === 'INPUT') return sharesForm(button, composer);
  return labels(button).some((label) => SEND.test(label));
}

/** `type="submit"` must be written there: every button without a type says that it submits. */
function sharesForm(button: Element, composer: Element): boolean {
  const form = button.closest('form');
  return form?.contains(composer) === true;
}

function labels(button: Element): string[] {
  const shown = button.textContent ?? '';
  return [button.getAttribute('aria-label'), button.getAttribute('title'), shown.length < 40 ? shown : '']
    .map((label) => label?.trim() ?? '')
    .filter((label) => label !== '');
}

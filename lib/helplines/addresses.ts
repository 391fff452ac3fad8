import type { HelpNear } from './help-near';
import type { TextTo } from './line';

export function smsAddress({ number, word }: TextTo): string {
  return `sms:${dialled(number)}${word ? `?body=${word}` : ''}`;
}

export function telAddress(number: string): string {
  return `tel:${dialled(number)}`;
}

/** Where a card can lead, besides our own pages: to the lines that it names, and to nobody else. */
export function addressesOf({ helpline, finder }: HelpNear): string[] {
  const { tel, text, web, emergency, remove } = helpline ?? {};
  return [
    ...(tel ? [telAddress(tel)] : []),
    ...(text ? [smsAddress(text)] : []),
    ...(emergency ? [telAddress(emergency)] : []),
    ...[web, remove?.web, finder?.web].filter((one) => one !== undefined),
  ];
}

function dialled(number: string): string {
  return number.replace(/[^+\d]/g, '');
}

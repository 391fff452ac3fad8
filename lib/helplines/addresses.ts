import type { TextTo } from './line';

export function smsAddress({ number, word }: TextTo): string {
  return `sms:${dialled(number)}${word ? `?body=${word}` : ''}`;
}

export function telAddress(number: string): string {
  return `tel:${dialled(number)}`;
}

function dialled(number: string): string {
  return number.replace(/[^+\d]/g, '');
}

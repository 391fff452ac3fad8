import { LINES } from 'virtual:helplines';
import { smsAddress, telAddress } from './addresses';

/** Whether an address is a number or the site of somebody in the table of helplines, in whatever country. */
export function isHelpAddress(address: string): boolean {
  return LINES.some(
    ({ tel, alsoTel, text, web }) =>
      (tel && telAddress(tel) === address) ||
      (alsoTel && telAddress(alsoTel) === address) ||
      (text && smsAddress(text) === address) ||
      web === address,
  );
}

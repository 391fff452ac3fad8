import { browser } from 'wxt/browser';

/** The browser's own guess at the language of a text; it is made on this device. */
export const detectLanguage = (text: string) => browser.i18n.detectLanguage(text);

import type { Page } from 'puppeteer-core';
import type { Rig } from './chromium';
import { untilNoted } from './journal';
import { type Line, talk } from './talk';

/** Noticed in every kind of chat, whoever is known to have said it. Invented. */
const TELLING: Line = { from: 'other', text: 'dont tell your mum about me' };

/**
 * Says one more line that Tawny must notice, and waits until it did. That no card came proves nothing where nobody listens: each
 * test that a chat was left in peace ends with this.
 */
export async function stillListens(rig: Rig, chat: Page): Promise<void> {
  await talk(chat, [TELLING]);
  await untilNoted(rig, 'secrecy');
}

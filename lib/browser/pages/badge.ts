import { browser } from 'wxt/browser';
import { type Level, loudness } from '../../conversation/levels';
import type { PageState } from '../storage/page-state';

/** What the toolbar icon tells, by form and not by colour alone. */
export type Mood = 'asleep' | 'watching' | 'noticed' | 'stop' | 'patched';

const TEXT: Record<Mood, string> = { asleep: '', watching: '', noticed: '•', stop: '!', patched: '?' };
const COLOUR: Record<Mood, string> = {
  asleep: '#5b6075',
  watching: '#5b6075',
  noticed: '#8a6410',
  stop: '#a8322a',
  patched: '#5b6075',
};

/** The drawing of each mood; `scripts/state-icons.ts` makes them. */
const ICON: Record<Mood, string> = {
  asleep: 'off-',
  watching: '',
  noticed: 'noticed-',
  stop: 'noticed-',
  patched: 'unreadable-',
};

/** The mood of one tab: what was noticed there counts more than whether the page can be read. */
export function moodOf(page: Pick<PageState, 'state'> | undefined, loudest: Level | 'calm'): Mood {
  if (loudness(loudest) >= loudness('strong')) return 'stop';
  if (loudest !== 'calm') return 'noticed';
  if (!page || page.state === 'off') return 'asleep';
  return page.state === 'reading' || page.state === 'no-chat' ? 'watching' : 'patched';
}

/** Shows the mood on the toolbar icon of one tab. A tab that was closed meanwhile is no error. */
export async function showMood(tabId: number, mood: Mood): Promise<void> {
  const path = Object.fromEntries([16, 32, 48].map((size) => [size, `/icons/${ICON[mood]}${size}.png`]));
  await Promise.allSettled([
    browser.action.setBadgeText({ tabId, text: TEXT[mood] }),
    browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR[mood] }),
    browser.action.setIcon({ tabId, path }),
  ]);
}

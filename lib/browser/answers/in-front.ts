import { type Level, louder } from '../../conversation/levels';
import type { Journal } from '../journal/journal';
import type { AlertRecord } from '../journal/records';
import type { TabReport } from '../letters/protocol';
import { moodOf, showMood } from '../pages/badge';
import { forgetGoneFrames } from '../pages/frames';
import { hiddenOnes } from '../pages/hidden-cards';
import { tab } from '../pages/tabs';

/** What a tab shows: its page, the alerts of the talks in it, and whether somebody there is marked. */
export async function inFront(tabId: number, journal: Journal): Promise<Pick<TabReport, 'page' | 'chat' | 'known'>> {
  await forgetGoneFrames(tabId);
  const { page, rooms } = await tab(tabId);
  const chat = await alertsInFront(rooms, journal);
  const people = await Promise.all(chat.map(({ conversation }) => journal.conversation(conversation)));
  return { page, chat, known: people.some((person) => person?.mark) };
}

async function alertsInFront(rooms: readonly string[], journal: Journal): Promise<AlertRecord[]> {
  const alerts = await Promise.all(rooms.map((room) => journal.alertsIn(room)));
  return alerts.flat().sort((a, b) => b.at - a.at);
}

/** Brings the icon of a tab in line with what is known of it. */
export async function refreshBadge(tabId: number, journal: Journal): Promise<void> {
  const { page, rooms } = await tab(tabId);
  const levels = (await alertsInFront(rooms, journal)).map(({ level }) => level);
  const loudest = levels.reduce<Level | 'calm'>(louder, 'calm');
  const hidden = await hiddenOnes(tabId);
  await showMood(tabId, hidden.length > 0 ? 'stop' : moodOf(page, loudest));
}

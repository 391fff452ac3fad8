import { readFileSync } from 'node:fs';
import { EXTENSION_ID } from './chromium';

type Log = {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { initiator?: string; url?: string } }[];
};

/**
 * What Chromium's own log of every request says, once the browser is closed.
 *
 * @returns how many requests there were, and those that the extension made for anything but its own files
 */
export function requestsIn(file: string): { all: number; ours: string[] } {
  const { constants, events } = JSON.parse(readFileSync(file, 'utf8')) as Log;
  const start = constants.logEventTypes.URL_REQUEST_START_JOB;
  const requests = events.filter(({ type, params }) => type === start && params?.url);
  const ours = requests.filter(
    ({ params }) => params?.initiator?.includes(EXTENSION_ID) && !params.url?.startsWith('chrome-extension://'),
  );
  return { all: requests.length, ours: ours.map(({ params }) => params?.url ?? '') };
}

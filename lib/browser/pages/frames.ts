import { sendMessage } from '../letters/protocol';
import { forgetFrame, framesKnown } from './tabs';

/** A page may play a thousand frames, each of which tells how it is: whoever asks again so soon gets the same answer. Ms. */
const FRESH_MS = 250;
const asked = new Map<number, Promise<void>>();

/**
 * Forgets the frames that left their page: another video, another channel. A frame that is taken out can tell nobody
 * any more, so the worker asks those it knows; what gives no answer is gone.
 */
export function forgetGoneFrames(tabId: number): Promise<void> {
  const known = asked.get(tabId);
  if (known) return known;
  const asking = ask(tabId).finally(() => setTimeout(() => asked.delete(tabId), FRESH_MS));
  asked.set(tabId, asking);
  return asking;
}

async function ask(tabId: number): Promise<void> {
  const frames = await framesKnown(tabId);
  await Promise.all(
    frames.map(async (frameId) => {
      const isThere = await sendMessage('stillThere', undefined, { tabId, frameId }).catch(() => false);
      if (!isThere) await forgetFrame(tabId, frameId);
    }),
  );
}

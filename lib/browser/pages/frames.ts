import { sendMessage } from '../letters/protocol';
import { forgetFrame, framesKnown } from './tabs';

/**
 * Forgets the frames that left their page: another video, another channel. A frame that is taken out can tell nobody
 * any more, so the worker asks those it knows; what gives no answer is gone.
 */
export async function forgetGoneFrames(tabId: number): Promise<void> {
  const frames = await framesKnown(tabId);
  await Promise.all(
    frames.map(async (frameId) => {
      const isThere = await sendMessage('stillThere', undefined, { tabId, frameId }).catch(() => false);
      if (!isThere) await forgetFrame(tabId, frameId);
    }),
  );
}

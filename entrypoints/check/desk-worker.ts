import type { FromWorker, ToWorker } from '../../lib/check/desk-letters';
import type { CheckDesk } from '../../lib/ui/check/view';

/** The desk of the page, in a worker of its own. Putting the chat away ends the worker, and with it all that it held. */
export function openDesk(now: () => number): CheckDesk {
  let worker: Worker | undefined;
  /** Letters are answered one after the other. */
  let before: Promise<unknown> = Promise.resolve();

  function inTurn<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    const answer = before.then(ask, ask);
    before = answer;
    return answer;
  }

  function ask<Answer extends FromWorker['is']>(
    letter: ToWorker,
    wanted: readonly Answer[],
    onProgress: (share: number) => void = () => {},
  ): Promise<Extract<FromWorker, { is: Answer }>> {
    worker ??= new Worker('/check-worker.js');
    const asked = worker;
    return new Promise((done, failed) => {
      asked.onmessage = ({ data }: MessageEvent<FromWorker>) => {
        if (data.is === 'progress') onProgress(data.share);
        else if ((wanted as readonly string[]).includes(data.is)) done(data as Extract<FromWorker, { is: Answer }>);
      };
      asked.onerror = (event) => failed(new Error(event.message));
      asked.postMessage(letter);
    });
  }

  return {
    read: (source, onProgress) =>
      inTurn(() => ask({ do: 'read', source, now: now() }, ['read', 'refused'], onProgress)),
    check: async (room, self, settings, onProgress) =>
      (await inTurn(() => ask({ do: 'check', room, self, settings }, ['checked'], onProgress))).findings,
    show: async (places) => (await inTurn(() => ask({ do: 'show', places }, ['shown']))).messages,
    forget() {
      worker?.terminate();
      worker = undefined;
      // What was asked of it will never be answered.
      before = Promise.resolve();
    },
  };
}

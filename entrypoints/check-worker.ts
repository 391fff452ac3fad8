import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { createDesk } from '../lib/check/desk';
import type { FromWorker, ToWorker } from '../lib/check/desk-letters';
import type { Source } from '../lib/exports/read-export';
import { type Engine, installedEngine } from '../lib/installed/engine';

/** So much of a file is in memory at a time as bytes. */
const PIECE = 1 << 20;
/** Progress is told no more often than a screen is drawn. */
const APART_MS = 100;

/** Only workers have it, and the types here are those of pages. */
declare const FileReaderSync: new () => { readAsArrayBuffer(blob: Blob): ArrayBuffer };

/** The worker of the page "Check a chat". It reads and judges one chat, and ends with the page; it stores nothing. */
export default defineUnlistedScript(() => {
  let engine: Engine | undefined;
  const desk = createDesk((extraWords) => {
    engine ??= installedEngine();
    return { ...engine, spotter: engine.spotter(extraWords) };
  });
  const answer = (letter: FromWorker) => postMessage(letter);
  let told = 0;
  const onProgress = (share: number) => {
    if (performance.now() - told < APART_MS) return;
    told = performance.now();
    answer({ is: 'progress', share });
  };

  addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
    if (data.do === 'read') answer(desk.read(sourceOf(data.source), data.now, onProgress));
    else if (data.do === 'show') answer({ is: 'shown', messages: desk.show(data.places) });
    else answer({ is: 'checked', findings: desk.check(data.room, data.self, data.settings, onProgress) });
  });
});

function sourceOf(source: File | string): Source {
  if (typeof source === 'string') {
    const bytes = new TextEncoder().encode(source);
    return { name: '', size: bytes.length, bytes: () => [bytes], pasted: true };
  }
  return { name: source.name, size: source.size, bytes: () => pieces(source) };
}

function* pieces(file: File): Generator<Uint8Array> {
  const reader = new FileReaderSync();
  for (let from = 0; from < file.size; from += PIECE)
    yield new Uint8Array(reader.readAsArrayBuffer(file.slice(from, from + PIECE)));
}

import type { CheckSettings } from '../../check/check-room';
import type { ReadAnswer, ShownMessage } from '../../check/desk-letters';
import type { Findings } from '../../check/findings';

/** Where the chat lies while the page is open: in the page's worker, and in tests beside the page. */
export type CheckDesk = {
  read(source: File | string, onProgress: (share: number) => void): Promise<ReadAnswer>;
  check(
    room: number,
    self: string | undefined,
    settings: CheckSettings,
    onProgress: (share: number) => void,
  ): Promise<Findings>;
  /** Messages by their places, one asked for after the other. */
  show(places: readonly number[]): Promise<readonly ShownMessage[]>;
  /** Puts the chat away; whatever is still being done ends. */
  forget(): void;
};

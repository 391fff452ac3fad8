import type { Detail } from '../../alerts/pause/detail';
import type { Band } from '../views';

/** What a pause shows. No word of the draft is in it, and none can be. */
export type PauseView = {
  /** The gravest first; two are shown. */
  details: readonly Detail[];
  /** Somebody in this chat asked for it. */
  asked: boolean;
  band: Band;
};

export type PauseActions = {
  /** "Send anyway": nothing is sent by this; the child's next press goes through. */
  sendAnyway(): void;
  /** "Change it", the cross, or Esc. */
  change(): void;
};

import type { Refusal } from '../exports/read-export';
import type { Doubt } from '../exports/said';
import type { CheckSettings } from './check-room';
import type { Findings } from './findings';

/** What the page shows of a conversation before it is checked; no word of it. */
export type RoomView = {
  title: string;
  format: string;
  count: number;
  authors: readonly { name: string; count: number }[];
  guess?: string;
  sideKnown: boolean;
};

/** A message as it is shown around a sign, on the page and nowhere else. */
export type ShownMessage = { index: number; author: string; text: string; at: number; mine?: boolean; media?: true };

export type ReadAnswer =
  | { is: 'read'; rooms: readonly RoomView[]; doubts: readonly Doubt[] }
  | { is: 'refused'; refusal: Refusal; begins?: string };

/** From the page to its worker. */
export type ToWorker =
  | { do: 'read'; source: File | string; now: number }
  | { do: 'check'; room: number; self: string | undefined; settings: CheckSettings }
  | { do: 'show'; places: readonly number[] };

/** From the worker to its page. */
export type FromWorker =
  | { is: 'progress'; share: number }
  | ReadAnswer
  | { is: 'checked'; findings: Findings }
  | { is: 'shown'; messages: readonly ShownMessage[] };

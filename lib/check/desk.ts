import type { Product } from '../alerts/live/live-talk';
import { readExport, type Source } from '../exports/read-export';
import type { Room } from '../exports/said';
import { checkAnybody } from './check-anybody';
import { type CheckSettings, checkRoom, speakerOf } from './check-room';
import type { ReadAnswer, ShownMessage } from './desk-letters';
import type { Findings } from './findings';

/**
 * One chat on the desk: read it, check it, look at messages of it. Holds it in memory and gives out only what is asked
 * for. Reading another chat forgets the one before.
 *
 * @param product made anew for each check, because a spotter remembers
 */
export function createDesk(product: (extraWords: readonly string[]) => Product) {
  let rooms: readonly Room[] = [];
  let chosen: { room: Room; self: string | undefined } | undefined;

  return {
    read(source: Source, now: number, onProgress?: (share: number) => void): ReadAnswer {
      rooms = [];
      chosen = undefined;
      const reading = readExport(source, now, onProgress);
      if ('refusal' in reading) return { is: 'refused', ...reading };
      rooms = reading.rooms;
      return { is: 'read', rooms: rooms.map(viewOf), doubts: reading.doubts };
    },

    /** @param place which of the rooms, as they were read */
    check(
      place: number,
      self: string | undefined,
      settings: CheckSettings,
      onProgress?: (share: number) => void,
    ): Findings {
      const room = rooms[place];
      if (!room) throw new Error(`There is no conversation ${place}.`);
      const fresh = product(settings.extraWords ?? []);
      const findings =
        self === undefined
          ? checkAnybody(room, fresh, settings, onProgress)
          : checkRoom(room, self, fresh, settings, onProgress);
      chosen = { room, self: self ?? findings.assumed };
      return findings;
    },

    /** Messages of the conversation that was checked; places that it does not have are left out. */
    show(places: readonly number[]): ShownMessage[] {
      if (!chosen) return [];
      const { room, self } = chosen;
      return places.flatMap((index) => {
        const said = room.said[index];
        if (!said) return [];
        const { author, text, at, media } = said;
        const speaker = speakerOf(said, self);
        return {
          index,
          author,
          text,
          at,
          ...(speaker !== 'unknown' && { mine: speaker === 'self' }),
          ...(media && { media }),
        };
      });
    },
  };
}

function viewOf({ title, format, said, authors, guess, sideKnown }: Room) {
  return { title, format, count: said.length, authors, sideKnown, ...(guess !== undefined && { guess }) };
}

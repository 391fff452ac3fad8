/** `npm run -s check-chat -- FILE`: what the page "Check a chat" finds, in the terminal. Prints no word of the chat. */
import { checkAnybody } from '../lib/check/check-anybody';
import { checkRoom } from '../lib/check/check-room';
import { readExport } from '../lib/exports/read-export';
import type { Room } from '../lib/exports/said';
import { DEFAULTS } from '../lib/settings/settings';
import { fileSource } from './check-chat/file-source';
import { HELP, type Options, readOptions } from './check-chat/options';
import { refused, report } from './check-chat/print';
import { UsageError } from './evaluate/options';
import { createProduct } from './evaluate/product';

/** @returns what the process ends with */
function main(options: Options): number {
  const reading = readExport(sourceOf(options.file), Date.now());
  if ('refusal' in reading) {
    if (options.json) console.log(JSON.stringify({ refusal: reading.refusal }));
    console.error(refused(reading.refusal, reading.begins));
    return 2;
  }
  const room = roomOf(reading.rooms, options.chat);
  const self = options.self ?? room.guess;
  if (options.self !== undefined && !room.authors.some(({ name }) => name === options.self))
    throw new UsageError(`Nobody here is called "${options.self}". There are: ${names(room)}.`);
  const { ageBand, sensitivity, categoriesOff } = DEFAULTS;
  const settings = { ageBand, sensitivity, categoriesOff };
  const product = createProduct();
  const findings =
    self === undefined ? checkAnybody(room, product, settings) : checkRoom(room, self, product, settings);
  const { format, title, audience, authors } = room;
  if (options.json)
    console.log(JSON.stringify({ format, title, audience, authors, self, doubts: reading.doubts, ...findings }));
  else console.log(report(room, self, reading.doubts, findings));
  return findings.level === 'calm' ? 0 : 1;
}

function sourceOf(file: string) {
  try {
    return fileSource(file);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function roomOf(rooms: readonly Room[], title: string | undefined): Room {
  const room = title === undefined ? rooms[0] : rooms.find((one) => one.title === title);
  if (room) return room;
  const titles = rooms.slice(0, 20).map((one) => `"${one.title}"`);
  throw new UsageError(
    `There is no chat "${title}". There are: ${titles.join(', ')}${rooms.length > 20 ? ' and more' : ''}.`,
  );
}

function names({ authors }: Room): string {
  return authors.map(({ name }) => name).join(', ');
}

try {
  process.exitCode = main(readOptions(process.argv.slice(2)));
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  console.error(`${error.message}\n\n${HELP}`);
  process.exitCode = 2;
}

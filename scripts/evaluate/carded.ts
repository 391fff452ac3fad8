import { basename } from 'node:path';
import { loudness } from '../../lib/conversation/levels';
import { readOptions } from './options';
import { type Passing, run } from './run';

/** A chat in which a card came, or was due. */
export type Carded = { name: string; risky: boolean; card: boolean; onTime: boolean; about: string };

/** What became of each chat of these files in the whole product. */
export async function cardedIn(files: readonly string[]): Promise<Carded[]> {
  const all: Carded[] = [];
  await run(readOptions([...files]), { onPassed: (passing) => all.push(cardedOf(passing)) });
  return all;
}

function cardedOf({ file, chat, raised }: Passing): Carded {
  const card = raised.find(({ level }) => loudness(level) >= loudness('medium'));
  return {
    name: `${basename(file)} ${chat.id}`,
    risky: chat.risky,
    card: card !== undefined,
    onTime: card !== undefined && card.message <= (chat.alertBy ?? -1),
    about: `${chat.note ?? 'ordinary talk'}: ${[...new Set(card?.categories)].sort().join(', ')}`,
  };
}

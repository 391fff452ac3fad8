import type { Band } from '../views';
import type { PracticeChat } from './chat';

export type NamedChat = PracticeChat & { id: string };

const files = import.meta.glob<PracticeChat>('./chats/*.ts', { eager: true, import: 'default' });

/** Every practice chat, found by its file; by title, which mixes worrying and ordinary ones. */
export const practiceChats: readonly NamedChat[] = Object.entries(files)
  .map(([path, chat]) => ({ ...chat, id: path.replace(/^.*\/|\.ts$/g, '') }))
  .sort((a, b) => a.title.localeCompare(b.title));

export function chatsFor(band: Band): NamedChat[] {
  return practiceChats.filter((chat) => chat.band === band);
}

import type { NamedChat, PracticeChat } from '../language/chats';

const files = import.meta.glob<PracticeChat>('../../rules/*/practice/chats/*.ts', { eager: true, import: 'default' });

/** Every practice chat, found by its file; by title, which mixes worrying and ordinary ones. */
export const practiceChats: readonly NamedChat[] = Object.entries(files)
  .map(([path, chat]) => ({ ...chat, id: path.replace(/^.*\/|\.ts$/g, ''), language: languageOf(path) }))
  .sort((a, b) => a.title.localeCompare(b.title));

/** Those in a language; all where there are none in it. */
export function practiceChatsIn(language: string): readonly NamedChat[] {
  const own = practiceChats.filter((chat) => chat.language === language);
  return own.length > 0 ? own : practiceChats;
}

/** `../../rules/en/practice/chats/castle.ts` → `en`. */
function languageOf(path: string): string {
  return path.split('/').at(-4) ?? '';
}

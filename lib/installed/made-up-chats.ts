import type { NamedChat, PracticeChat, SelfTestChat, SpokenChat } from '../language/chats';

const practice = import.meta.glob<PracticeChat>('../../rules/*/practice/chats/*.ts', {
  eager: true,
  import: 'default',
});
const tests = import.meta.glob<readonly SelfTestChat[]>('../../rules/*/self-test.ts', {
  eager: true,
  import: 'default',
});

/** Every practice chat, found by its file; by title, which mixes worrying and ordinary ones. */
export const practiceChats: readonly NamedChat[] = Object.entries(practice)
  .map(([path, chat]) => ({ ...chat, id: path.replace(/^.*\/|\.ts$/g, ''), language: languageOf(path) }))
  .sort((a, b) => a.title.localeCompare(b.title));

/** Those in a language; all where there are none in it. */
export function practiceChatsIn(language: string): readonly NamedChat[] {
  const own = practiceChats.filter((chat) => chat.language === language);
  return own.length > 0 ? own : practiceChats;
}

/** Every chat that must warn. */
export const selfTestChats: readonly SpokenChat[] = Object.entries(tests).flatMap(([path, chats]) =>
  chats.map((chat) => ({ ...chat, language: languageOf(path) })),
);

/** `../../rules/en/self-test.ts` → `en`. */
function languageOf(path: string): string {
  return /\/rules\/([a-z]+)\//.exec(path)?.[1] ?? '';
}

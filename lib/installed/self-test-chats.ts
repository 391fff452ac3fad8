import type { SelfTestChat, SpokenChat } from '../language/chats';

const files = import.meta.glob<readonly SelfTestChat[]>('../../rules/*/self-test.ts', {
  eager: true,
  import: 'default',
});

/** Every chat that must warn, found by its language's file: `../../rules/en/self-test.ts`. */
export const selfTestChats: readonly SpokenChat[] = Object.entries(files).flatMap(([path, chats]) =>
  chats.map((chat) => ({ ...chat, language: path.split('/').at(-2) ?? '' })),
);

import type { Message } from '../message';

/** What the browser guesses of a text, on this device: `browser.i18n.detectLanguage`. */
export type DetectLanguage = (text: string) => Promise<Guess>;
type Guess = { isReliable: boolean; languages: { language: string; percentage: number }[] };

/** The languages that the rules read. */
const READ: readonly string[] = ['en'];
/** One guess is made on so many letters from so many messages: less of a chat is no language yet. */
const LETTERS = 80;
const MESSAGES = 4;
/** A text in two languages counts as neither. */
const MOSTLY = 80;
/** So many guesses that agree, one after the other, are believed: slang alone can look like another language once. */
const AGREEING = 2;
/** A guess costs a page more than reading a message: each one that is as before lets twice as many pass, up to so many. */
const PASS = { first: 4, most: 32 };
/** More than this of a text says no more about its language. */
const LONGEST = 2_000;
/** Conversations remembered; the oldest is asked anew. */
const KEPT = 50;

/** What is heard before a guess. */
const NOTHING = { text: '', letters: 0, messages: 0 };

type Heard = {
  text: string;
  letters: number;
  messages: number;
  guess?: string;
  agreeing: number;
  foreign: boolean;
  /** So many messages pass unheard after a guess, and so many of them are still to come. */
  pass: number;
  left: number;
};

export type ChatLanguages = {
  hear(messages: readonly Message[]): void;
  /** Whether what is said in this conversation is in a language that the rules do not read. */
  isForeign(conversation: string): boolean;
};

/**
 * Learns in which language each conversation is. Words are held in memory until there are enough for a guess, and are
 * forgotten with it.
 *
 * @param onChange the answer for a conversation is another one now
 */
export function createChatLanguages(detect: DetectLanguage, onChange: () => void): ChatLanguages {
  const chats = new Map<string, Heard>();

  function chatFor(key: string): Heard {
    const chat = chats.get(key) ?? { ...NOTHING, agreeing: 0, foreign: false, pass: 0, left: 0 };
    chats.delete(key);
    chats.set(key, chat);
    const [oldest] = chats.keys();
    if (chats.size > KEPT && oldest !== undefined) chats.delete(oldest);
    return chat;
  }

  async function guess(chat: Heard): Promise<void> {
    const { text } = chat;
    Object.assign(chat, NOTHING, { left: Number.POSITIVE_INFINITY });
    // A browser that cannot say it leaves the chat as it was.
    const said = await detect(text).catch(() => undefined);
    if (said) learn(chat, said);
    chat.left = chat.pass;
  }

  function learn(chat: Heard, { isReliable, languages }: Guess): void {
    const [most] = languages;
    if (!isReliable || !most || most.percentage < MOSTLY) return;
    const language = most.language.split('-', 1)[0] ?? '';
    chat.agreeing = chat.guess === language ? chat.agreeing + 1 : 1;
    chat.guess = language;
    const isRead = READ.includes(language);
    chat.pass = chat.foreign === isRead ? 0 : Math.min(chat.pass * 2 || PASS.first, PASS.most);
    const foreign = !isRead && (chat.foreign || chat.agreeing >= AGREEING);
    if (foreign === chat.foreign) return;
    chat.foreign = foreign;
    onChange();
  }

  return {
    hear(messages) {
      for (const { conversation, text } of messages) {
        const chat = chatFor(conversation.key);
        if (chat.left > 0) {
          chat.left -= 1;
          continue;
        }
        const words = lettersOnly(text);
        if (!words) continue;
        chat.text = `${chat.text} ${words}`.slice(0, LONGEST);
        chat.letters += words.replaceAll(' ', '').length;
        chat.messages += 1;
        if (chat.letters >= LETTERS && chat.messages >= MESSAGES) void guess(chat);
      }
    },
    isForeign: (conversation) => chats.get(conversation)?.foreign ?? false,
  };
}

/** Without links, names that begin with @, digits and pictures: they are the same in every language. */
function lettersOnly(text: string): string {
  return text
    .replace(/\w+:\/\/\S+|@\S+/g, ' ')
    .replace(/[^\p{L}\p{M}'’]+/gu, ' ')
    .trim();
}

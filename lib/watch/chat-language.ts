import type { Message } from '../message';

/** What the browser guesses of a text, on this device: `browser.i18n.detectLanguage`. */
export type DetectLanguage = (text: string) => Promise<Guess>;
type Guess = { isReliable: boolean; languages: { language: string; percentage: number }[] };

/**
 * A guess is made on so many letters from so many messages: less of a chat is no language yet. The first come sooner, and where
 * the browser is not sure they are made again with twice as many.
 */
const ENOUGH = { letters: 80, messages: 4 };
const FIRST = 20;
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
const NOTHING = { text: '', letters: 0, messages: 0, enough: FIRST };

type Sample = {
  text: string;
  letters: number;
  messages: number;
  /** Letters that a first guess is made on. */
  enough: number;
  guess?: string;
  agreeing: number;
  language?: string;
  /** So many messages pass unheard after a guess, and so many of them are still to come. */
  pass: number;
  left: number;
};

export type ChatLanguages = {
  hear(messages: readonly Message[]): void;
  /** The language of a conversation (`es`), once two guesses agree. */
  of(conversation: string): string | undefined;
  /** The guesses that are being made. */
  pending(): Promise<unknown> | undefined;
};

/** @property onGuess a conversation may be in this language: one guess @property onChange the answer for one is another now */
export type Told = { onGuess(language: string): void; onChange(): void };

/**
 * Learns in which language each conversation is. Words are held in memory until there are enough for a guess, and are
 * forgotten with it.
 */
export function createChatLanguages(detect: DetectLanguage, { onGuess, onChange }: Told): ChatLanguages {
  const chats = new Map<string, Sample>();
  let pending: Promise<unknown> | undefined;

  function chatFor(key: string): Sample {
    const chat = chats.get(key) ?? { ...NOTHING, agreeing: 0, pass: 0, left: 0 };
    chats.delete(key);
    chats.set(key, chat);
    const [oldest] = chats.keys();
    if (chats.size > KEPT && oldest !== undefined) chats.delete(oldest);
    return chat;
  }

  async function guess(chat: Sample): Promise<void> {
    const { text, letters, messages } = chat;
    Object.assign(chat, NOTHING, { left: Number.POSITIVE_INFINITY });
    // A browser that cannot say it leaves the chat as it was.
    const said = await detect(text).catch(() => undefined);
    if (said && isSure(said)) learn(chat, said);
    else if (chat.language === undefined && letters < ENOUGH.letters)
      Object.assign(chat, { text, letters, messages, enough: letters * 2 });
    chat.left = chat.pass;
  }

  function learn(chat: Sample, { languages: [most] }: Guess): void {
    const language = most?.language.split('-', 1)[0] ?? '';
    chat.agreeing = chat.guess === language ? chat.agreeing + 1 : 1;
    chat.guess = language;
    onGuess(language);
    chat.pass = chat.language === language ? Math.min(chat.pass * 2 || PASS.first, PASS.most) : 0;
    if (chat.agreeing < AGREEING || chat.language === language) return;
    chat.language = language;
    onChange();
  }

  function hear(messages: readonly Message[]): void {
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
      if (isEnough(chat)) follow(guess(chat));
    }
  }

  function follow(one: Promise<void>): void {
    const all = Promise.all([pending, one]).then(() => {
      if (pending === all) pending = undefined;
    });
    pending = all;
  }

  return { hear, of: (conversation) => chats.get(conversation)?.language, pending: () => pending };
}

function isEnough({ language, letters, messages, enough }: Sample): boolean {
  return language === undefined ? letters >= enough : letters >= ENOUGH.letters && messages >= ENOUGH.messages;
}

function isSure({ isReliable, languages: [most] }: Guess): boolean {
  return isReliable && most !== undefined && most.percentage >= MOSTLY;
}

/** Without links, names that begin with @, digits and pictures: they are the same in every language. */
function lettersOnly(text: string): string {
  return text
    .replace(/\w+:\/\/\S+|@\S+/g, ' ')
    .replace(/[^\p{L}\p{M}'’]+/gu, ' ')
    .trim();
}

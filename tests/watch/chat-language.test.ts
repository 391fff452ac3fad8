import { expect, it } from 'vitest';
import type { Message } from '../../lib/message';
import { createChatLanguages, type DetectLanguage } from '../../lib/watch/chat-language';

const said = (text: string, key = 'dm/1'): Message => ({
  id: text,
  conversation: { site: 'discord', key, audience: 'direct', title: '' },
  speaker: 'other',
  author: 'kai',
  text,
  at: 0,
});
/** Long enough to be worth a guess. Invented. */
const LINE = 'was machst du denn heute so nach der schule';

/** A stand-in for the browser that answers what it is told to, and remembers what it was asked. */
function stage(...answers: (string | undefined)[]) {
  const asked: string[] = [];
  let changes = 0;
  const detect: DetectLanguage = async (text) => {
    const language = answers[asked.length];
    asked.push(text);
    return { isReliable: language !== undefined, languages: [{ language: language ?? 'und', percentage: 97 }] };
  };
  const guesses: string[] = [];
  const languages = createChatLanguages(detect, {
    onGuess: (language) => guesses.push(language),
    onChange: () => {
      changes += 1;
    },
  });
  async function hear(amount: number, text = LINE, key?: string): Promise<void> {
    for (let i = 0; i < amount; i++) {
      languages.hear([said(text, key)]);
      await Promise.resolve();
      await Promise.resolve();
    }
    await new Promise((done) => setTimeout(done));
  }
  return { languages, hear, asked, guesses, changes: () => changes };
}

it('knows the language of a chat once two guesses agree, and tells of each guess', async () => {
  const { languages, hear, changes, guesses } = stage('de', 'de');
  await hear(1);
  expect(guesses).toEqual(['de']);
  expect(languages.of('dm/1'), 'one guess is not believed').toBeUndefined();
  await hear(1);
  expect(languages.of('dm/1')).toBe('de');
  expect(languages.of('dm/2')).toBeUndefined();
  expect(changes()).toBe(1);
});

it('says that a guess is being made, until it was made', async () => {
  const { languages } = stage('de');
  languages.hear([said(LINE)]);
  expect(languages.pending()).toBeDefined();
  await languages.pending();
  expect(languages.pending()).toBeUndefined();
});

it('believes no language that shows up once among English', async () => {
  const { languages, hear, changes } = stage('en', 'en', 'cy', 'en', 'ig', 'mt', 'en-GB');
  await hear(60);
  expect(languages.of('dm/1')).toBe('en');
  expect(changes()).toBe(1);
});

it('follows a chat that goes on in another language', async () => {
  const { languages, hear, changes } = stage('de', 'de', 'en', 'en');
  await hear(24);
  expect(languages.of('dm/1')).toBe('en');
  expect(changes()).toBe(2);
});

it('goes by no guess that the browser itself is not sure of', async () => {
  const { languages, hear, guesses } = stage(undefined, undefined, undefined);
  await hear(12);
  expect(languages.of('dm/1')).toBeUndefined();
  expect(guesses).toEqual([]);
});

it('asks about words only, once there are enough of them, and never twice about the same', async () => {
  const { hear, asked } = stage('de', 'de', 'de');
  await hear(2);
  await hear(3);
  await hear(5, 'ok 👍 12 @kai https://example.org/hallo');
  expect(asked).toEqual([` ${LINE}`, ` ${LINE}`, `${` ${LINE}`.repeat(3)} ok`]);
  await hear(40, '👍 12345');
  expect(asked).toHaveLength(3);
});

it('lives with a browser that cannot guess', async () => {
  const fail = () => expect.fail('nothing has changed');
  const languages = createChatLanguages(() => Promise.reject(new Error('no such thing')), {
    onGuess: fail,
    onChange: fail,
  });
  languages.hear(Array.from({ length: 8 }, () => said(LINE)));
  await new Promise((done) => setTimeout(done));
  expect(languages.of('dm/1')).toBeUndefined();
});

it('asks less and less often while the chat stays in one language', async () => {
  const { hear, asked } = stage(...Array(40).fill('en'));
  await hear(400);
  expect(asked.length).toBeLessThan(18);
});

it('asks sooner again once it is told of another language', async () => {
  const { languages, hear, asked } = stage('en', 'en', 'en', 'de', 'de');
  while (asked.length < 4) await hear(1);
  await hear(4);
  expect(languages.of('dm/1')).toBe('de');
});

it('asks about a long history once, not about each part of it', async () => {
  const { languages, asked } = stage('en');
  languages.hear(Array.from({ length: 100 }, () => said(LINE)));
  await new Promise((done) => setTimeout(done));
  expect(asked).toHaveLength(1);
});

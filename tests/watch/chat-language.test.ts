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
/** Long enough that four of them are worth a guess. Invented. */
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
  const languages = createChatLanguages(detect, () => {
    changes += 1;
  });
  async function hear(amount: number, text = LINE, key?: string): Promise<void> {
    for (let i = 0; i < amount; i++) {
      languages.hear([said(text, key)]);
      await Promise.resolve();
      await Promise.resolve();
    }
    await new Promise((done) => setTimeout(done));
  }
  return { languages, hear, asked, changes: () => changes };
}

it('says that a chat is foreign once two guesses agree', async () => {
  const { languages, hear, changes } = stage('de', 'de');
  await hear(4);
  expect(languages.isForeign('dm/1'), 'one guess is not believed').toBe(false);
  await hear(4);
  expect(languages.isForeign('dm/1')).toBe(true);
  expect(languages.isForeign('dm/2')).toBe(false);
  expect(changes()).toBe(1);
});

it('believes no language that shows up once among English', async () => {
  const { languages, hear, changes } = stage('cy', 'en', 'ig', 'mt', 'en-GB');
  await hear(20);
  expect(languages.isForeign('dm/1')).toBe(false);
  expect(changes()).toBe(0);
});

it('takes it back when the chat goes on in English', async () => {
  const { languages, hear, changes } = stage('de', 'de', 'en');
  await hear(12);
  expect(languages.isForeign('dm/1')).toBe(false);
  expect(changes()).toBe(2);
});

it('goes by no guess that the browser itself is not sure of', async () => {
  const { languages, hear } = stage(undefined, undefined, undefined);
  await hear(12);
  expect(languages.isForeign('dm/1')).toBe(false);
});

it('asks about words only, once there are enough of them, and never twice about the same', async () => {
  const { hear, asked } = stage('de', 'de');
  await hear(3);
  await hear(5, 'ok 👍 12 @kai https://example.org/hallo');
  expect(asked).toEqual([`${` ${LINE}`.repeat(3)} ok`]);
  await hear(40, '👍 12345');
  expect(asked).toHaveLength(1);
});

it('lives with a browser that cannot guess', async () => {
  const languages = createChatLanguages(
    () => Promise.reject(new Error('no such thing')),
    () => expect.fail('nothing has changed'),
  );
  languages.hear(Array.from({ length: 8 }, () => said(LINE)));
  await new Promise((done) => setTimeout(done));
  expect(languages.isForeign('dm/1')).toBe(false);
});

it('asks less and less often while the chat stays in one language', async () => {
  const { hear, asked } = stage(...Array(40).fill('en'));
  await hear(400);
  expect(asked.length).toBeLessThan(16);
});

it('asks sooner again once it is told of another language', async () => {
  const { languages, hear, asked } = stage('en', 'en', 'en', 'de', 'de');
  while (asked.length < 4) await hear(1);
  await hear(4);
  expect(languages.isForeign('dm/1')).toBe(true);
});

it('asks about a long history once, not about each part of it', async () => {
  const { languages, asked } = stage('en');
  languages.hear(Array.from({ length: 100 }, () => said(LINE)));
  await new Promise((done) => setTimeout(done));
  expect(asked).toHaveLength(1);
});

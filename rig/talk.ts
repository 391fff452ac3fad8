import type { Page } from 'puppeteer-core';

/** One line of an invented chat, as the living pages take it. */
export type Line = { from: 'self' | 'other'; text: string; author?: string; chat?: string };

type Stage = {
  say(line: Line): void;
  late(line: Line): Promise<void>;
  open(key: string, chat?: { name?: string; kind?: string }): void;
  loadHistory(amount: number, more?: { lines?: Line[] }): void;
  recycle(): Promise<void>;
  addNode(html: string): void;
};
type StageWindow = typeof globalThis & { stage: Stage };

/** A chat in which somebody pulls a child away, step by step. Invented. */
export const WORRYING: Line[] = [
  { from: 'other', text: 'how old are you' },
  { from: 'self', text: '12' },
  { from: 'other', text: 'whats ur snap, add me there' },
  { from: 'self', text: 'im not allowed' },
  { from: 'other', text: 'are your parents home' },
  { from: 'other', text: 'dont tell your mum about me' },
];

/** Somebody is nice, and asks; every line by itself is small, and what it is shows in who answers. Invented. */
export const SLOWLY: Line[] = [
  { from: 'other', text: 'hey u were funny in the voice chat' },
  { from: 'self', text: 'haha thanks' },
  { from: 'other', text: 'how old r u' },
  { from: 'self', text: '12' },
  { from: 'other', text: 'no way u seem way older' },
  { from: 'self', text: 'everyone says that lol' },
  { from: 'other', text: 'im 17 but i get on better with younger ppl' },
  { from: 'self', text: 'ok cool' },
];

/** Everyday talk that borrows some of the same words. Invented. */
export const ORDINARY: Line[] = [
  { from: 'other', text: 'did you do the maths homework' },
  { from: 'self', text: 'nearly, question 4 is horrible' },
  { from: 'other', text: 'send me a pic of question 4' },
  { from: 'self', text: 'one sec' },
  { from: 'other', text: 'how old is your dog now' },
  { from: 'self', text: 'he is 3 on sunday' },
  { from: 'other', text: 'see you at practice, bring the ball' },
  { from: 'other', text: 'are you alone in the lobby or is max there too' },
];

/** Two classmates, in German. Invented. */
export const SWEDISH: Line[] = [
  'hej hur mår du idag då',
  'bra och du? har precis gjort klart läxorna',
  'åh matten var så jobbig idag',
  'jag förstod inte alls uppgift fyra',
  'inte jag heller, fråga läraren imorgon',
  'kommer du på träningen på lördag',
  'jag vet inte än, måste fråga min mamma först',
  'okej, säg bara till när du vet',
  'det gör jag, vi ses i skolan imorgon',
].map((text, i) => ({ from: i % 2 ? 'self' : 'other', text }));

/** Says lines one after the other, with a pause (ms) as in a quick chat. */
export async function talk(page: Page, lines: readonly Line[], pause = 60): Promise<void> {
  for (const line of lines) {
    await page.evaluate((said) => (globalThis as StageWindow).stage.say(said), line);
    await settle(pause);
  }
}

/** Does one thing with the living page. */
export function onStage<Name extends keyof Stage>(page: Page, name: Name, ...args: Parameters<Stage[Name]>) {
  return page.evaluate(
    (what, given) => (globalThis as StageWindow).stage[what as 'say'](...(given as [Line])),
    name,
    args as unknown[],
  );
}

/** Waits (ms) for frames, letters and the worker. */
export function settle(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page, Protocol } from 'puppeteer-core';
import { until } from './until';

/** Code in the world of our own content script: what a page could run if it had broken into one. */
export type ContentWorld = {
  /** @returns what the expression gives, or the error as a text */
  run(expression: string): Promise<unknown>;
  /** Writes a letter to the worker as our script would. @returns the answer, or why it was refused */
  write(type: string, data?: unknown): Promise<{ res?: unknown; err?: { message?: string } }>;
};

export async function contentWorldOf(page: Page): Promise<ContentWorld> {
  const session = await page.createCDPSession();
  let world: Protocol.Runtime.ExecutionContextDescription | undefined;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension://')) world = context;
  });
  await session.send('Runtime.enable');
  await until(
    async () => world !== undefined,
    () => 'There is no content script of ours in the page.',
  );
  async function run(expression: string): Promise<unknown> {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: (world as Protocol.Runtime.ExecutionContextDescription).id,
      awaitPromise: true,
      returnByValue: true,
    });
    return exceptionDetails ? `${exceptionDetails.exception?.description ?? exceptionDetails.text}` : result.value;
  }
  let id = 1_000;
  return {
    run,
    async write(type, data) {
      id += 1;
      const letter = JSON.stringify({ id, type, data, timestamp: 0 });
      return (await run(`chrome.runtime.sendMessage(${letter})`)) as { res?: unknown };
    },
  };
}

/**
 * A copy of the Firefox build with one more content script on Discord, which tries these expressions one after the other
 * when the page asks for it. Their outcomes stand in the page then: see {@link outcomesOf}.
 */
export function firefoxWithAttacker(expressions: readonly string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'tawny-attacker-'));
  cpSync('.output/firefox-mv3', folder, { recursive: true });
  const steps = expressions.map((one) => `async () => (${one})`).join(',\n');
  writeFileSync(
    join(folder, 'attacker.js'),
    `document.addEventListener('attack', async () => {
      const outcomes = [];
      for (const step of [${steps}]) outcomes.push(await step().then((one) => JSON.stringify(one) ?? '', String));
      document.documentElement.dataset.outcomes = JSON.stringify(outcomes);
    });`,
  );
  const path = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(path, 'utf8'));
  manifest.content_scripts.push({ matches: ['https://discord.com/*'], js: ['attacker.js'] });
  writeFileSync(path, JSON.stringify(manifest));
  return folder;
}

/** Lets the attacker in this page begin. @returns what came of each of its expressions */
export async function outcomesOf(page: Page): Promise<string[]> {
  await page.evaluate(() => {
    delete document.documentElement.dataset.outcomes;
    document.dispatchEvent(new Event('attack'));
  });
  let found: string | undefined;
  await until(
    async () => {
      found = await page.evaluate(() => document.documentElement.dataset.outcomes);
      return found !== undefined;
    },
    () => 'The attacker in the page gave no answer.',
  );
  return JSON.parse(found ?? '[]');
}

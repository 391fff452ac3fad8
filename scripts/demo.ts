import { mkdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'puppeteer-core';
import { createLiveTalk } from '../lib/alerts/live/live-talk';
import { installedEngine } from '../lib/installed/engine';
import { DEFAULTS } from '../lib/settings/settings';
import { cardText } from '../rig/card';
import { launchChromium } from '../rig/chromium';
import { serveStage } from '../rig/server';

/** `npm start`: the demo chat in a real browser, or its transcript where there is no display. */
type Line = { from: 'self' | 'other'; author: string; text: string };
const ADDRESS = 'https://discord.com/channels/@me/123#demo';
const headless = process.argv.includes('--headless') || (!process.env.DISPLAY && process.platform === 'linux');
const lines = JSON.parse(readFileSync('rig/pages/demo-chat.json', 'utf8')) as Line[];

const stage = await serveStage();
const rig = await launchChromium({ port: stage.port, headless });
const page = await rig.open(ADDRESS);
if (headless) await transcript(page);
else console.log('Press "Play the chat" in the page and watch. Close the browser to end.');
if (headless) await rig.close();
else await new Promise((done) => rig.browser.on('disconnected', done));
await stage.close();
process.exit(0);

/** Plays the chat line by line and prints what was said, noticed and shown. */
async function transcript(page: Page): Promise<void> {
  const folder = resolve('.cache/demo');
  mkdirSync(folder, { recursive: true });
  const engine = installedEngine();
  const talk = createLiveTalk({ ...engine, spotter: engine.spotter() }, DEFAULTS);
  await page.setViewport({ width: 1100, height: 760 });
  console.log(`No display: running headless on ${ADDRESS}\n`);
  let before = '';
  for (const [index, line] of lines.entries()) {
    await page.evaluate((said) => (window as unknown as { stage: { say(line: Line): void } }).stage.say(said), line);
    console.log(`${String(index + 1).padStart(3)}  ${line.author.padEnd(12)} ${line.text}`);
    for (const { rule, confidence } of hitsOf(line, index))
      console.log(`     └ noticed      ${rule} (${confidence.toFixed(1)})`);
    await new Promise((done) => setTimeout(done, 500));
    const card = await cardText(page);
    if (card === before) continue;
    before = card;
    const file = resolve(folder, `card-${index + 1}.png`);
    await page.screenshot({ path: file as `${string}.png` });
    console.log(`${indented(card)}\n     (screenshot: ${file})`);
  }

  function hitsOf(line: Line, index: number) {
    const conversation = { site: 'discord', key: 'demo', audience: 'direct' as const, title: '' };
    return talk.hear({
      id: `${index}`,
      conversation,
      speaker: line.from,
      author: line.author,
      text: line.text,
      at: index * 20_000,
    }).hits;
  }
}

function indented(card: string): string {
  return card
    .split('\n')
    .map((line) => `     ┃ ${line}`)
    .join('\n');
}

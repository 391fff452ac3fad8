import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXTENSION_ID, launchChromium, type Rig } from '../../rig/chromium';
import { familyChose } from '../../rig/family';
import { type StageServer, serveStage } from '../../rig/server';
import { settle, talk, WORRYING } from '../../rig/talk';

/** Said, or called so, on every site of the day; they must be found nowhere afterwards. */
const PLANTED = ['zanzibarmarmalade', 'quillfeather', 'kestrelmoth', 'snapthistle77'];
/** What a parent wrote into the settings: the one word that must be found, or the search is worth nothing. */
const KEPT = 'plumwhistle';
const DAY = [
  'https://discord.com/channels/@me/123',
  'https://web.whatsapp.com/',
  'https://www.instagram.com/direct/t/1/',
  'https://www.roblox.com/home',
  'https://www.reddit.com/r/homework/comments/1',
  'https://x.com/messages/1-2',
  'https://www.twitch.tv/homework',
  'https://web.telegram.org/k/#1',
];
const OWN = ['popup', 'options', 'seen', 'help', 'check', 'practice', 'welcome', 'self-test'];

let stage: StageServer;
let rig: Rig;
let folder: string;
const said: string[] = [];

/** Everything that is written into the console of a page or a worker, in all worlds. */
async function listenTo(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('Runtime.enable');
  session.on(
    'Runtime.consoleAPICalled',
    ({ args }) => void said.push(args.map(({ value }) => String(value)).join(' ')),
  );
  session.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
    said.push(`${exceptionDetails.text} ${exceptionDetails.exception?.description ?? ''}`);
  });
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tawny-'));
  stage = await serveStage();
  const netLog = join(folder, 'net.json');
  rig = await launchChromium({ port: stage.port, netLog, userDataDir: join(folder, 'profile') });
  await familyChose(rig, { trustedAdult: { name: KEPT, role: '', where: '', phone: '', url: '' } });
  (await rig.worker()).on('console', (message) => said.push(message.text()));
  for (const url of DAY) {
    const page = await rig.browser.newPage();
    await listenTo(page);
    await page.goto(url, { waitUntil: 'load' });
    await settle(700);
    const author = PLANTED[1] ?? '';
    await talk(page, [
      ...WORRYING,
      {
        from: 'other',
        author,
        text: 'dont tell your mum, zanzibarmarmalade is our secret, add me on snap snapthistle77',
      },
      {
        from: 'other',
        author: PLANTED[2] ?? '',
        text: 'i can give you 500 robux if you send me a pic, zanzibarmarmalade',
      },
    ]);
    await settle(500);
    await page.close();
  }
  for (const name of OWN) {
    const page = await rig.browser.newPage();
    await listenTo(page);
    await page.goto(`chrome-extension://${EXTENSION_ID}/${name}.html`);
    await settle(300);
    await page.close();
  }
  await rig.close();
}, 180_000);
afterAll(async () => {
  await stage.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Files of the profile that belong to extensions. What the browser itself notes of pages (history, cache) is its own. */
function extensionFiles(): { path: string; bytes: Buffer }[] {
  const profile = join(folder, 'profile');
  return readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((path) => path.includes(EXTENSION_ID) || /Extension|IndexedDB|Service Worker|\.log$/i.test(path))
    .map((path) => ({ path: path.slice(profile.length), bytes: readFileSync(path) }));
}

const holds = (bytes: Buffer, word: string) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le'));

describe('after a day of chats on many sites, and a look at every page of Tawny', () => {
  it('no word, name or account of any chat is in a file of the extension, though what a parent wrote is', () => {
    const files = extensionFiles();
    expect(
      files
        .filter(({ bytes }) => holds(bytes, KEPT))
        .map(({ path }) => path)
        .join(),
    ).toMatch(/Extension Settings/);
    expect(files.some(({ path }) => path.includes('IndexedDB') && path.includes(EXTENSION_ID))).toBe(true);
    const found = files.flatMap(({ path, bytes }) =>
      PLANTED.filter((word) => holds(bytes, word)).map((w) => `${w} ${path}`),
    );
    expect(found).toEqual([]);
  });

  it('nothing of it, and no fault, stands in the console of a page, of the worker or of a page of ours', () => {
    for (const word of PLANTED) expect(said.join('\n')).not.toContain(word);
    expect(said.filter((line) => /error|uncaught|tawny/i.test(line))).toEqual([]);
  });

  it('the extension asked for nothing, anywhere', () => {
    const log = JSON.parse(readFileSync(join(folder, 'net.json'), 'utf8')) as {
      constants: { logEventTypes: Record<string, number> };
      events: { type: number; params?: { initiator?: string; url?: string } }[];
    };
    const start = log.constants.logEventTypes.URL_REQUEST_START_JOB;
    const asked = log.events.flatMap(({ type, params }) => (type === start && params?.url ? [params] : []));
    const pages = asked.map(({ url = '' }) => new URL(url).host);
    expect(pages).toEqual(expect.arrayContaining(DAY.map((url) => new URL(url).host)));
    const ours = asked.filter(
      ({ initiator, url }) => initiator?.includes(EXTENSION_ID) && !url?.startsWith('chrome-extension:'),
    );
    expect(ours).toEqual([]);
    const hosts = new Set(DAY.map((url) => new URL(url).host));
    const strangers = stage.seen.filter(({ host }) => !hosts.has(host) && !/google|gstatic|chromium/.test(host));
    expect(strangers).toEqual([]);
  });
});

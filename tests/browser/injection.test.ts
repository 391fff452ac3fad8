import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitsAcross } from '../../rig/axe';
import { waitForCard } from '../../rig/card';
import { openChat } from '../../rig/chat';
import { EXTENSION_ID } from '../../rig/chromium';
import { familyChose } from '../../rig/family';
import { popupSaying, says } from '../../rig/says';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { settle, talk, WORRYING } from '../../rig/talk';

const OWN = `chrome-extension://${EXTENSION_ID}`;
/** Sets a mark wherever something of it is run; turns around, hides and stretches what stands beside it. */
const MARKUP = `"><img src=x onerror="globalThis.ran=1"><script>globalThis.ran=1</script><a href="javascript:globalThis.ran=1">x</a>`;
const NAME = `Zoë\u202e\u2069\u200b\u001b[31m${MARKUP}=cmd|'/c calc'!A1`;
const LONG = 'W'.repeat(100_000);

let rig: StagedRig;
let folder: string;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'tawny-injection-'));
  rig = await launchStaged();
});
afterAll(async () => {
  await rig.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Nothing was run or became an element, nothing can turn our words around, and nothing stands out of the window. */
async function holds(page: Page): Promise<void> {
  await settle(300);
  const found = await page.evaluate(() => {
    const links = [...document.querySelectorAll('a[href], form[action]')].map((one) => one.getAttribute('href') ?? '');
    const turning = /[\u202a-\u202e\u2066\u2067]/;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const loose: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const apart = node.parentElement?.closest('bdi, [dir=auto], pre, textarea, script');
      if (turning.test(node.textContent ?? '') && !apart) loose.push((node.textContent ?? '').slice(0, 80));
    }
    return {
      ran: 'ran' in globalThis,
      images: document.querySelectorAll('img[src="x"]').length,
      scripts: document.querySelectorAll('body script:not([src]):not([type="application/json"])').length,
      bad: links.filter((href) => /^(javascript|data|vbscript|blob):/i.test(href.trim())),
      loose,
    };
  });
  expect(found).toEqual({ ran: false, images: 0, scripts: 0, bad: [], loose: [] });
  expect(await fitsAcross(page)).toBe(true);
}

async function own(path: string): Promise<Page> {
  const page = await rig.open(`${OWN}/${path}`);
  await says(page, /\w/);
  return page;
}

const press = (page: Page, label: string) => page.locator(`text/${label}`).click();

describe('names, titles, files and settings that are made to be run', () => {
  it('are words in the popup, also where the page has a title of a megabyte', async () => {
    const chat = await openChat(rig);
    await chat.evaluate((name) => {
      document.title = name + 'T'.repeat(1_000_000);
    }, NAME);
    await talk(chat, [...WORRYING.map((line) => ({ ...line, author: line.from === 'self' ? 'Ravi' : NAME }))]);
    await talk(chat, [{ from: 'other', text: `dont tell your mum ${NAME}`, author: NAME }]);
    expect(await waitForCard(chat)).toMatch(/Get help/);
    expect(await chat.evaluate(() => 'ran' in globalThis)).toBe(false);
    const popup = await popupSaying(rig, chat, 'This chat');
    await holds(popup);
    await popup.close();
    await chat.close();
  });

  it('are words in "Check this page"', async () => {
    const page = await rig.open('https://kites.example/');
    await page.evaluate((name) => {
      document.title = name;
      document.body.replaceChildren(
        ...['how old are you', 'whats ur snap, add me there', 'dont tell your mum about it'].map((line) => {
          const row = document.createElement('p');
          row.textContent = `${name}: ${line} ${name}`;
          return row;
        }),
      );
    }, NAME);
    const popup = await rig.popup(page);
    await (await popup.waitForSelector('aria/Check this page[role="button"]'))?.click();
    await says(popup, /Look at these|Tawny has looked|few/);
    for (const summary of await popup.$$('.alert summary')) await summary.click();
    await holds(popup);
    await popup.close();
    await page.close();
  });

  it('are words in "Check a chat", and in the file of proof that is saved there', async () => {
    const said = [
      `hello ${MARKUP}`,
      'are you home alone?',
      'dont tell your mum, this is our secret',
      `send me a pic of you ${NAME}`,
    ];
    const messages = said.map((text, i) => ({
      ...{ id: i + 1, type: 'message', date: `2023-11-1${i}T10:00:00`, from: NAME, from_id: 'user1', text },
    }));
    const mine = { id: 9, type: 'message', date: '2023-11-19T10:00:00', from: LONG, from_id: 'user2', text: LONG };
    const room = (id: number, name: string) => ({ id, name, type: 'personal_chat', messages: [...messages, mine] });
    const chats = { about: 'x', chats: { about: 'x', list: [room(1, NAME), room(2, LONG)] } };
    const path = join(folder, `result ${'\u202e'}<img src=x onerror=ran=1>.json`);
    writeFileSync(path, JSON.stringify(chats));
    const page = await own('check.html');
    const session = await page.createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await press(page, 'Yes, it is mine');
    await ((await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>).uploadFile(path);
    await page.waitForSelector('#choose-heading');
    await holds(page);
    await press(page, "I'm not sure");
    await press(page, 'Check this chat');
    await page.waitForSelector('.sign-row');
    await holds(page);
    await press(page, 'Put in all messages with a sign');
    await press(page, 'Save the file');
    const saved = () => readdirSync(folder).find((name) => name.endsWith('.html'));
    await expect.poll(saved).toBeDefined();
    const proof = await rig.open(`file://${join(folder, saved() ?? '')}`);
    await says(proof, 'are you home alone');
    await holds(proof);
    await proof.close();
    await page.close();
  });

  it('are words in settings, help and "What can people see?"', async () => {
    await familyChose(rig, {
      helper: {
        name: NAME.replace(/[\p{Cc}\p{Cf}]/gu, '').slice(0, 80),
        role: MARKUP.slice(0, 80),
        where: MARKUP.slice(0, 100),
        phone: '1234',
        url: '',
      },
      sitesOff: ['javascript:alert(1)', MARKUP],
    });
    for (const path of [
      'options.html',
      'help.html',
      'help.html#adult',
      'seen.html',
      'welcome.html',
      'practice.html',
      'options.html#self-test',
    ]) {
      const page = await own(path);
      await holds(page);
      await page.close();
    }
  });

  it('are words in what the linter says of a policy', async () => {
    const page = await own('options.html#lint');
    const policy = {
      setBy: NAME,
      [NAME]: NAME,
      [LONG]: 1,
      schoolHelper: { name: NAME, url: 'javascript:globalThis.ran=1' },
      sitesOff: [NAME],
    };
    await page.$eval(
      'textarea',
      (field, text) => {
        (field as HTMLTextAreaElement).value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      },
      JSON.stringify(policy),
    );
    await says(page, /schoolHelper/);
    await holds(page);
    await page.close();
  });
});

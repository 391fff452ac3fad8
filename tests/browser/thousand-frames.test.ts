import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { waitForCard } from '../../rig/card';
import { openChat } from '../../rig/chat';
import { launchChromium, type Rig } from '../../rig/chromium';
import { alertsInJournal } from '../../rig/journal';
import { popupSaying } from '../../rig/says';
import { PAGES, type StageServer, serveStage } from '../../rig/server';
import { settle, talk, WORRYING } from '../../rig/talk';

const FRAMES = 1_000;
/** Of each kind that a page can make without help of another site; nothing of ours runs in them. */
const OF_ITS_OWN = 100;
/** Large enough for a card each. */
const LARGE = 4;
/** Each of them says something worrying every three seconds. Ms. */
const LONG_ENOUGH = 10_000;

describe('a page that plays many frames, each with a faked chat', () => {
  let stage: StageServer;
  let rig: Rig;
  // A browser each: a worker that a thousand frames keep busy answers too late to hold other cards back.
  beforeEach(async () => {
    stage = await serveStage({ ...PAGES, 'www.twitch.tv': 'faking-frame.html' });
    rig = await launchChromium({ port: stage.port });
  });
  afterEach(async () => {
    await rig.close();
    await stage.close();
  });

  it('of a thousand lives, and stops no warning elsewhere', async () => {
    const page = await rig.open('https://many-frames.example/');
    await page.evaluate(
      async (many, own) => {
        const chat =
          '<ol><li id="chat-messages-1-2"><div>send me a pic of you</div></li></ol><div role="textbox" contenteditable></div>';
        for (let i = 0; i < many; i += 1) {
          const frame = document.createElement('iframe');
          // All in sight: a browser gives frames that nobody sees no time.
          frame.style.cssText = 'width: 20px; height: 14px; border: 0';
          frame.src = `https://www.twitch.tv/embed/room${i}/chat`;
          document.body.append(frame);
          if (i < own) {
            const srcdoc = document.createElement('iframe');
            srcdoc.srcdoc = chat;
            const same = document.createElement('iframe');
            same.src = '/';
            document.body.append(srcdoc, same);
          }
          if (i % 50 === 0) await new Promise((done) => setTimeout(done, 50));
        }
      },
      FRAMES,
      OF_ITS_OWN,
    );
    await settle(20_000);
    await expect.poll(async () => (await alertsInJournal(rig)).length, { timeout: 150_000 }).toBeGreaterThan(0);
    expect(await page.evaluate(() => 1 + 1)).toBe(2);
    const chat = await openChat(rig);
    await talk(chat, WORRYING);
    expect(await waitForCard(chat, 60_000)).toMatch(/Get help/);
    await (await popupSaying(rig, chat, 'This chat')).close().catch(() => {});
  }, 500_000);

  it('of a few, each with room for a card, has one card at a time', async () => {
    const page = await rig.open('https://few-frames.example/');
    await page.setViewport({ width: 1_200, height: 900 });
    await page.evaluate((many) => {
      for (let i = 0; i < many; i += 1) {
        const frame = document.createElement('iframe');
        frame.style.cssText = 'width: 580px; height: 430px; border: 0';
        frame.src = `https://www.twitch.tv/embed/large${i}/chat`;
        document.body.append(frame);
      }
    }, LARGE);
    const cards = async () => {
      const count = () => document.querySelectorAll('html > div').length;
      return (await Promise.all(page.frames().map((frame) => frame.evaluate(count)))).reduce(
        (sum, one) => sum + one,
        0,
      );
    };
    await expect.poll(cards).toBe(1);
    const owed = async () => (await alertsInJournal(rig)).filter(({ shownAt }) => !shownAt).length;
    const before = await owed();
    await settle(LONG_ENOUGH);
    expect(await cards()).toBe(1);
    expect(before, 'the others wait').toBeGreaterThan(0);
  });
});

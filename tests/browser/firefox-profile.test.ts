import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firefoxPath, launchFirefox, skipNote } from '../../rig/firefox';
import { wordsIn } from '../../rig/profile';
import { serveStage } from '../../rig/server';
import { settle, talk, WORRYING } from '../../rig/talk';

/** Firefox writes its session every second here; see the rig. Ms. */
const WRITTEN_BY_THEN = 8_000;
/** What Firefox does keep, so that the search is known to find it: a field of somebody else's page, and all of a page of ours but its fields. */
const KEPT = { field: 'gooseberryfoolz', title: 'rhubarbcrumblez', address: 'damsonjamz', database: 'quincejellyz' };

describe.skipIf(!firefoxPath)(`The files of a Firefox${skipNote}`, () => {
  // It keeps no field of an extension's page, whatever the page asks for: there is nothing that a fault of ours could change. What it would keep of
  // such a page is its title, its address and its databases, and all that a content script writes.
  it('hold no word, name or handle in session, history or databases, after a chat was warned of and another was checked', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tawny-'));
    const stage = await serveStage();
    const rig = await launchFirefox(stage.port, { userDataDir: folder });
    const chat = await rig.open('https://discord.com/channels/@me/123');
    await settle(1_000);
    await talk(chat, WORRYING);
    await talk(chat, [
      { from: 'other', text: 'add me on snap zanzibarmarmalade_99, our secret', author: 'quillfeather' },
    ]);
    await rig.inside.waitFor('card', /Get help/);

    const other = await rig.open('https://forms.example/');
    await other.evaluate(() => document.body.append(document.createElement('textarea')));
    await other.evaluate(write, 'textarea', KEPT.field);
    const ours = await rig.openOwn(`help.html?${KEPT.address}`);
    await ours.evaluate(plant, KEPT.title, KEPT.database);
    await settle(WRITTEN_BY_THEN);

    const pasting = await rig.openOwn('check.html');
    await rig.inside.press('tab', 'Yes, it is mine');
    await settle(500);
    await pasting.evaluate(write, 'textarea', 'Brickfoxington: send me a pic\nOtterwhistle: no wobblegong');
    await settle(WRITTEN_BY_THEN);
    await rig.inside.press('tab', 'Read what I pasted');
    await rig.inside.waitFor('tab', /Brickfoxington/);
    // A page that is left is written down anew, with the title that it had then.
    await pasting.evaluate(() => location.assign('practice.html'));
    await rig.inside.waitForOwnTab('/practice.html');
    await settle(WRITTEN_BY_THEN);
    await rig.close();
    await stage.close();
    for (const [where, word] of Object.entries(KEPT))
      expect(wordsIn(folder, [word]), `the search finds what is kept of ${where}`).not.toEqual([]);
    const words = ['zanzibarmarmalade', 'quillfeather', 'Brickfoxington', 'Otterwhistle', 'wobblegong'];
    expect(wordsIn(folder, words)).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  });
});

/** As a person would type it. */
function write(selector: string, text: string): void {
  const field = document.querySelector(selector) as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
}

/** Puts one word into the title of a page of ours, and one into a database. */
function plant(title: string, word: string): Promise<void> {
  document.title = title;
  return new Promise((done) => {
    const opening = indexedDB.open('planted', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('words');
    opening.onsuccess = () => {
      const writing = opening.result.transaction('words', 'readwrite', { durability: 'strict' });
      writing.objectStore('words').put({ word }, 1);
      writing.oncomplete = () => done();
    };
  });
}

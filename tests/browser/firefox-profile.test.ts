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
/** Typed into a page of somebody else, which does not ask the browser to forget it. */
const CONTROL = 'gooseberryfoolz';

describe.skipIf(!firefoxPath)(`The files of a Firefox${skipNote}`, () => {
  it('hold no word, name or handle after a chat was warned of and another was checked', async () => {
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
    await other.evaluate(write, 'textarea', CONTROL);
    await settle(WRITTEN_BY_THEN);

    const pasting = await rig.openOwn('check.html');
    await rig.inside.press('tab', 'Yes, it is mine');
    await settle(500);
    await pasting.evaluate(write, 'textarea', 'Brickfoxington: send me a pic\nOtterwhistle: no wobblegong');
    await settle(WRITTEN_BY_THEN);
    await rig.inside.press('tab', 'Read what I pasted');
    await rig.inside.waitFor('tab', /Brickfoxington/);
    await rig.close();
    await stage.close();
    expect(wordsIn(folder, [CONTROL]), 'the search finds what a browser does keep of a field').not.toEqual([]);
    // It keeps that our page was open; that it writes no field of such a page at all is its own doing.
    expect(wordsIn(folder, ['check.html'])).not.toEqual([]);
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

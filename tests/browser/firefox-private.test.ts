import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firefoxPath, launchFirefox, skipNote } from '../../rig/firefox';
import { allowInPrivate, closePrivateWindow, openPrivately } from '../../rig/firefox-private';
import { wordsIn } from '../../rig/profile';
import { serveStage } from '../../rig/server';
import { settle, talk, WORRYING } from '../../rig/talk';

/** Written in the private chat and nowhere else. */
const SAID = ['zanzibarmarmalade', 'quillfeather'];

describe.skipIf(!firefoxPath)(`A private window of Firefox in which somebody allowed Tawny${skipNote}`, () => {
  it('has its warning and the popup says what is kept; afterwards nothing of it is noted, and no word is in the profile', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'tawny-'));
    const stage = await serveStage();
    const rig = await launchFirefox(stage.port, { userDataDir: folder });
    await allowInPrivate(rig);

    const chat = await openPrivately(rig, 'https://discord.com/channels/@me/401');
    await settle(1_500);
    await talk(chat, [
      ...WORRYING,
      { from: 'other', text: `add me on snap ${SAID[0]}_99, our secret`, author: SAID[1] ?? '' },
    ]);
    await rig.inside.waitFor('card', /Get help/);
    await rig.inside.popupSays(/This is a private window/);
    await closePrivateWindow(rig);

    await rig.openOwn('seen.html');
    const noted = await rig.inside.waitFor('tab', /What Tawny keeps right now/);
    expect(noted).toMatch(/There are no warnings here/);
    expect(noted).toMatch(/People: 0\. Signs noted: 0\. Messages counted: 0/);
    expect(noted, 'not even that such a site could be read').not.toMatch(/Chat sites it could read/);
    await rig.close();
    await stage.close();
    expect(wordsIn(folder, SAID)).toEqual([]);
    rmSync(folder, { recursive: true, force: true });
  });
});

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FirefoxRig, firefoxPath, launchFirefox, skipNote } from '../../rig/firefox';
import { GECKO_ID } from '../../rig/firefox-inside';
import { firefoxWithPolicies, type ManagedFirefox, packXpi } from '../../rig/firefox-policy';
import { type StageServer, serveStage } from '../../rig/server';
import { settle, talk, WORRYING } from '../../rig/talk';

const VALUES = {
  setBy: 'Oak Park School',
  ageBand: '8-11',
  showWelcome: false,
  sensitivity: 'balanced',
  retentionDays: 400,
  quite: true,
  locked: ['ageBand'],
};

describe.skipIf(!firefoxPath)(`Tawny in a managed Firefox${skipNote}`, () => {
  let stage: StageServer;
  let rig: FirefoxRig;
  let managed: ManagedFirefox | undefined;
  let folder: string;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'tawny-xpi-'));
    stage = await serveStage();
  });
  afterEach(async () => {
    await rig.close();
    await stage.close();
    managed?.remove();
    managed = undefined;
    rmSync(folder, { recursive: true });
  });

  async function startManaged(values: object): Promise<void> {
    const install_url = pathToFileURL(resolve(packXpi(folder))).href;
    managed = firefoxWithPolicies(firefoxPath ?? '', {
      ExtensionSettings: { [GECKO_ID]: { installation_mode: 'force_installed', install_url, default_area: 'navbar' } },
      '3rdparty': { Extensions: { [GECKO_ID]: values } },
    });
    rig = await launchFirefox(stage.port, { executablePath: managed.path, installedBy: 'policy' });
  }

  it('is installed by policy, takes its values, locks them, and names what it could not take', async () => {
    await startManaged(VALUES);
    const policy = await rig.openOwn('options.html#policy');
    const said = await rig.inside.waitFor('tab', /Not accepted/);
    expect(said).toMatch(/setBy[\s\S]*"Oak Park School"/);
    expect(said).toMatch(/"8-11"[\s\S]*locked/);
    expect(said).toMatch(/sensitivity: .*"balanced".*"low", "medium", "high"/);
    expect(said).toMatch(/retentionDays: .*400/);
    expect(said).toMatch(/quite/);
    await policy.close();
    await rig.openOwn('options.html');
    expect(await rig.inside.waitFor('tab', /Locked by Oak Park School\./)).toMatch(/How soon Tawny speaks up/);
  });

  it('watches where a policy installed it, and nobody but the administrator takes that back', async () => {
    await startManaged({ setBy: 'Oak Park School', showWelcome: false });
    await rig.inside.popupSays(/Get help/);
    expect(await rig.inside.inWindow('gBrowser.browsers.map(({ currentURI }) => currentURI.spec).join()')).not.toMatch(
      /welcome/,
    );
    const options = await rig.openOwn('options.html');
    const remove = (asked: string) =>
      options.evaluate(`browser.permissions.remove({ origins: [${asked}] }).then(() => 'removed', String)`);
    expect(await remove("'https://*.discord.com/*'")).toMatch(/required/);
    await options.close();
    const page = await rig.open('https://discord.com/channels/@me/301');
    await rig.inside.popupSays(/Reading along on Discord/);
    await talk(page, WORRYING);
    await rig.inside.waitFor('card', /Get help/);
  });

  it('lives on without any policy: there the browser throws', async () => {
    rig = await launchFirefox(stage.port);
    const options = await rig.openOwn('options.html#policy');
    await rig.inside.waitFor('tab', /This browser gives Tawny no policy/);
    const thrown = await options.evaluate(`browser.storage.managed.get(null).then(() => '', String)`);
    expect(thrown).toMatch(/Managed storage manifest not found/);
    await options.close();
    const page = await rig.open('https://discord.com/channels/@me/300');
    await settle(1_000);
    await talk(page, WORRYING);
    await rig.inside.waitFor('card', /Get help/);
  });
});

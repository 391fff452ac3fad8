import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GECKO_ID } from '../../rig/firefox-inside';

const FOLDER = '.output/firefox-mv3';
const read = (folder: string) => JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));

type Found = { code: string; message: string; file?: string };
type Report = { errors: Found[]; warnings: Found[]; notices: Found[] };

describe('the package for Firefox', () => {
  const manifest = read(FOLDER);

  it('is what every other browser gets, but for what Firefox calls differently', () => {
    const { browser_specific_settings, background, ...same } = manifest;
    const {
      key: _key,
      minimum_chrome_version: _least,
      storage: _schema,
      // Firefox gives what the content scripts name; Chromium has to be told for pages that are open at the installation.
      host_permissions: _open,
      background: worker,
      ...others
    } = read('.output/chrome-mv3');
    expect(same).toEqual(others);
    expect(same.manifest_version).toBe(3);
    expect(background).toEqual({ scripts: [worker.service_worker] });
    expect(browser_specific_settings.gecko).toMatchObject({
      id: GECKO_ID,
      data_collection_permissions: { required: ['none'] },
    });
  });

  it('has nothing that Mozilla’s own linter minds: no error, no warning, no notice', () => {
    const options = ['lint', '--source-dir', FOLDER, '--output', 'json', '--no-config-discovery'];
    const said = execFileSync('node_modules/.bin/web-ext', options, { encoding: 'utf8', maxBuffer: 1e8 });
    const { errors, warnings, notices } = JSON.parse(said) as Report;
    const told = [...errors, ...warnings, ...notices].map(({ code, message, file }) => ({ code, message, file }));
    expect(told).toEqual([]);
  }, 180_000);
});

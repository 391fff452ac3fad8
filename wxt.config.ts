import { resolve } from 'node:path';
import { defineConfig } from 'wxt';
import { bothScriptsInCorners } from './scripts/corner-scripts';
import { alsoInFrames } from './scripts/frame-scripts';
import { helplinesPlugin } from './scripts/helplines-plugin';
import { wholeSites } from './scripts/host-permissions';
import { languageFiles } from './scripts/languages/language-files';
import { languagesPlugin } from './scripts/languages-plugin';
import { notePackages, writeLicences } from './scripts/licences';
import { noMarkupPlugin } from './scripts/no-markup-plugin';
import { fewChunks } from './scripts/page-chunks';
import { sitesPlugin } from './scripts/sites-plugin';
import { stateIcons } from './scripts/state-icons';

/** Public half of the key that fixes the extension's id, so that policies and tests can name it. */
const PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAwDcnmIFmjaTToy0ABXIIf47sN7pfvmGyTjDTtHttC19RUlbhDKBf0Nf5W2/av7S7itBd4FyVtC1IWR8VmfPmUUOFzIdXQHikGHSU0/V3tZucRzumEU87E+sUVOZPzBV7eyZ18sw7n8/ZDKpDPEMS700C3489AxuKT/2BSXDHStD5FMlxXy1ZeWAL5KA4/P9YnBTN0ZIS+iZcf6xb/n4mTxfhwMyjOLMxuekl3U1W5XoW4k3HROgdni8nnwrqqUlxFEi4vZJqSJ9G7F6MpwW28HdqWT4nxy4gwFo3RZg9wY4VjoIdPwwBQVhvC9daTxSn9hNoAZY8adew5c/e4ml2TwIDAQAB';

/** Nothing may be fetched from anywhere, by pages or by the worker. */
const CONTENT_SECURITY_POLICY =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What a family may turn Tawny on for, one site at a time; nothing of it is given at the start. */
const ANY_SITE = '*://*/*';

export default defineConfig({
  // One version for all browsers: what is true of one manifest is true of the other.
  manifestVersion: 3,
  imports: false,
  modules: ['@wxt-dev/i18n/module', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icon.svg', developmentIndicator: false },
  hooks: {
    async 'build:done'(wxt, output) {
      await stateIcons(wxt, output);
      writeLicences(wxt);
    },
    'build:publicAssets': languageFiles,
    'vite:build:extendConfig': fewChunks,
    'build:manifestGenerated'(wxt, manifest) {
      alsoInFrames(wxt, manifest);
      wholeSites(wxt, manifest);
      bothScriptsInCorners(wxt, manifest);
    },
  },
  suppressWarnings: { firefoxDataCollection: true },
  vite: () => ({
    // WXT's own tells the page that it is there (see the file).
    resolve: { alias: { 'wxt/utils/content-script-context': resolve('lib/browser/pages/script-life.ts') } },
    plugins: [languagesPlugin(), sitesPlugin(), helplinesPlugin(), noMarkupPlugin(), notePackages()],
    build: { modulePreload: { polyfill: false }, target: 'es2022' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extensionName__',
    description: '__MSG_extensionDescription__',
    default_locale: 'en',
    // Each is explained in docs/permissions.md.
    permissions: ['storage', 'scripting', 'activeTab', 'alarms'],
    optional_host_permissions: [ANY_SITE],
    action: { default_title: '__MSG_extensionName__' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tawny@tawny.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : {
          key: PUBLIC_KEY,
          minimum_chrome_version: '120',
          // Firefox needs no schema and warns about the key.
          storage: { managed_schema: 'managed-schema.json' },
        }),
    content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY },
  }),
});

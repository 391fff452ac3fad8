import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LINES } from 'virtual:helplines';
import { describe, expect, it } from 'vitest';
import { frames, matches } from '../../lib/sites/all';
import { NEUTRAL_PAGE } from '../../lib/ui/help/exit';

/** What is really shipped, read from the build. */
const FOLDER = '.output/chrome-mv3';
const manifest = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8'));
const code = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(js|html|css)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') }));

/** `import` may name a file that lies beside: our own pages read the rules so, when they need them. */
const NETWORK =
  /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection|\bimport\((?![`'"]\.\/[\w-]+\.js[`'"]\))|importScripts/;
/** The worker reads one more script of the package, by this name and no other. */
const OWN_SCRIPT = 'importScripts(`/grammar.js`)';
/** Only words, never asked for anything: names of document types, and addresses in the error texts of libraries. */
const WORDS_ONLY = ['http://www.w3.org', 'http://www.apple.com', 'https://github.com', 'https://wxt.dev'];

/** All that a manifest of ours may say; a new key is a new thing to explain. */
const KEYS =
  'action background content_scripts content_security_policy default_locale description host_permissions icons key ' +
  'manifest_version minimum_chrome_version name optional_host_permissions options_ui permissions storage version';
const CSP =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'none'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

type Script = { js: string[]; matches: string[]; all_frames?: boolean; exclude_matches: string[] };
const inFrames: Script[] = manifest.content_scripts.filter(({ all_frames }: Script) => all_frames);
const pages: Script[] = manifest.content_scripts.filter(({ all_frames }: Script) => !all_frames);
const addresses = (scripts: Script[]) => [...new Set(scripts.flatMap((script) => script.matches))].sort();

describe('the built package', () => {
  it('says nothing in its manifest that is not on this list', () => {
    expect(Object.keys(manifest).sort().join(' ')).toBe(KEYS);
    expect(manifest.content_security_policy).toEqual({ extension_pages: CSP });
  });

  it('asks for no more than the allow-list in docs/permissions.md', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab', 'alarms']);
    // No more than where the content script runs anyway, and no site as a whole that keeps a chat in one corner.
    expect(manifest.host_permissions.length).toBeGreaterThan(20);
    expect(manifest.host_permissions.filter((pattern: string) => !matches.includes(pattern))).toEqual([]);
    expect(manifest.host_permissions.join()).not.toMatch(/mail\.google|steamcommunity/);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    expect(addresses(pages)).toEqual(matches);
  });

  it('runs in frames only where a site keeps a chat in one, and in no page twice', () => {
    expect(addresses(inFrames)).toEqual(frames);
    for (const { exclude_matches } of pages) expect([...exclude_matches].sort()).toEqual(frames);
    expect(frames.filter((pattern) => /^https:\/\/[^*]+\/[^*]+/.test(pattern))).toEqual(frames);
  });

  it('brings the second script at the start only where the browser lets the worker put nothing into a page', () => {
    const withBoth = manifest.content_scripts.filter(({ js }: Script) => js.length > 1);
    expect(withBoth.map(({ js }: Script) => js)).toEqual(withBoth.map(() => ['content-scripts/watch.js', 'warn.js']));
    const given: string[] = manifest.host_permissions.map((pattern: string) => pattern.slice(0, -1));
    const isGiven = (pattern: string) => given.some((site) => pattern.startsWith(site));
    expect(addresses(withBoth).filter(isGiven)).toEqual([]);
    expect(addresses(withBoth).length).toBeLessThan(10);
  });

  it('forbids every connection, and shows pages nothing of itself', () => {
    expect(CSP).toContain("connect-src 'none'");
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it.each(code)('$file has no word that reaches the network', ({ file, text }) => {
    expect((file === 'background.js' ? text.replace(OWN_SCRIPT, '') : text).match(NETWORK)).toBeNull();
  });

  it.each(['watch.js', 'warn.js'])(
    'has no word in %s by which a page could be told anything, or told to load anything',
    (name) => {
      const script = code.find(({ file }) => file.endsWith(name))?.text ?? '';
      expect(script.length).toBeGreaterThan(100_000);
      expect(
        script.match(/postMessage|new CustomEvent|BroadcastChannel|SharedWorker|localStorage|document\.cookie/),
      ).toBeNull();
      expect(
        script.match(/createElement\([`'"](script|iframe|img|link|object|embed|video|audio|form)[`'"]/),
      ).toBeNull();
      expect(script.match(/\beval\(|new Function|document\.write|insertAdjacentHTML/)).toBeNull();
    },
  );

  it.each(code.filter(({ file }) => file.endsWith('.html')))('$file loads only what lies beside it', ({ text }) => {
    const loaded = [...text.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, path]) => path);
    expect(loaded.filter((path) => !path?.startsWith('/'))).toEqual([]);
    expect(text.match(/<script(?![^>]*src=)|<style|\son[a-z]+=/)).toBeNull();
  });

  it('names no address but those of helplines and the page for a quick exit', () => {
    const allowed = [...LINES.flatMap(({ web }) => web ?? []), NEUTRAL_PAGE, ...WORDS_ONLY, ...matches];
    const hosts = new Set(allowed.map((address) => address.replace(/^https?:\/\//, '').split('/')[0]));
    const found = code.flatMap(({ text }) => [...text.matchAll(/https?:\/\/([a-z0-9.*-]+)/gi)].map(([, host]) => host));
    expect(found.length).toBeGreaterThan(20);
    expect([...new Set(found)].filter((host) => !hosts.has(host))).toEqual([]);
  });
});

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frames, matches } from '../../lib/sites/all';
import { NEUTRAL_PAGE } from '../../lib/ui/help/exit';
import helplines from '../../lib/ui/help/helplines.json';

/** What is really shipped, read from the build. */
const FOLDER = '.output/chrome-mv3';
const manifest = JSON.parse(readFileSync(join(FOLDER, 'manifest.json'), 'utf8'));
const code = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(js|html|css)$/.test(file))
  .map((file) => ({ file, text: readFileSync(join(FOLDER, file), 'utf8') }));

const NETWORK = /\bfetch\(|XMLHttpRequest|WebSocket|sendBeacon|EventSource|RTCPeerConnection|\bimport\(|importScripts/;
/** Only words, never asked for anything: names of document types, and addresses in the error texts of libraries. */
const WORDS_ONLY = ['http://www.w3.org', 'http://www.apple.com', 'https://github.com', 'https://wxt.dev'];

describe('the built package', () => {
  it('asks for no more than the allow-list in docs/permissions.md', () => {
    expect(manifest.permissions).toEqual(['storage', 'scripting', 'activeTab']);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
    const [pages] = manifest.content_scripts;
    expect([...pages.matches].sort()).toEqual(matches);
  });

  it('runs in frames only where a site keeps a chat in one, and in no page twice', () => {
    const [pages, inFrames, ...more] = manifest.content_scripts;
    expect(more).toEqual([]);
    expect(pages.all_frames).not.toBe(true);
    expect(inFrames).toMatchObject({ js: pages.js, all_frames: true });
    expect([...inFrames.matches].sort()).toEqual(frames);
    expect(pages.exclude_matches).toEqual(inFrames.matches);
    expect(frames.filter((pattern) => /^https:\/\/[^*]+\/[^*]+/.test(pattern))).toEqual(frames);
  });

  it('forbids every connection, and shows pages nothing of itself', () => {
    const policy = manifest.content_security_policy.extension_pages;
    expect(policy).toContain("default-src 'self'");
    expect(policy).toContain("connect-src 'none'");
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it.each(code)('$file has no word that reaches the network', ({ text }) => {
    expect(text.match(NETWORK)).toBeNull();
  });

  it('names no address but those of helplines and the page for a quick exit', () => {
    const allowed = [...helplines.flatMap(({ web }) => web ?? []), NEUTRAL_PAGE, ...WORDS_ONLY, ...matches];
    const hosts = new Set(allowed.map((address) => address.replace(/^https?:\/\//, '').split('/')[0]));
    const found = code.flatMap(({ text }) => [...text.matchAll(/https?:\/\/([a-z0-9.*-]+)/gi)].map(([, host]) => host));
    expect(found.length).toBeGreaterThan(20);
    expect([...new Set(found)].filter((host) => !hosts.has(host))).toEqual([]);
  });
});

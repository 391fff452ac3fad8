import { readFile } from 'node:fs/promises';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { extname, resolve } from 'node:path';
import { generate } from 'selfsigned';

/** Which living page answers for which host. Every other host gets an empty page, and is remembered. */
export const PAGES: Record<string, string> = {
  'teams.live.com': 'teams.html',
  'chat.google.com': 'google-chat.html',
  'mail.google.com': 'google-chat-frame.html',
  'app.slack.com': 'slack.html',
  'app.element.io': 'element.html',
  'www.imvu.com': 'imvu.html',
  'www.mylol.com': 'mylol.html',
  'www.chess.com': 'chesscom.html',
  'lichess.org': 'lichess.html',
  'scratch.mit.edu': 'scratch.html',
  'emeraldchat.com': 'emerald.html',
  'ome.tv': 'random-chat.html',
  'chathub.cam': 'random-chat.html',
  'chatgpt.com': 'chatgpt.html',
  'character.ai': 'character-ai.html',
  'discord.com': 'discord.html',
  'web.whatsapp.com': 'whatsapp.html',
  'www.roblox.com': 'roblox.html',
  'www.instagram.com': 'instagram.html',
  'www.snapchat.com': 'snapchat.html',
  'www.facebook.com': 'messenger.html',
  'www.tiktok.com': 'tiktok.html',
  'x.com': 'x.html',
  'www.reddit.com': 'reddit.html',
  'www.twitch.tv': 'twitch.html',
  'www.youtube.com': 'youtube.html',
  'web.telegram.org': 'telegram.html',
  'steamcommunity.com': 'steam.html',
  'kick.com': 'kick.html',
  'bsky.app': 'bluesky.html',
  'hypixel.net': 'xenforo.html',
  'devforum.roblox.com': 'discourse.html',
  'www.habbo.com': 'world.html',
  // In no manifest: only for the tests that add it themselves.
  'chat.generic.example': 'unknown-chat.html',
  'forum.generic.example': 'xenforo.html',
};

const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.json': 'application/json',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
};

export type Seen = { host: string; url: string };
export type StageServer = { port: number; seen: Seen[]; close(): Promise<void> };

/**
 * Serves `rig/pages` on loopback over TLS under every host name, and keeps a list of what was asked:
 * mapped to this server, the browser cannot reach anything else, so the list is complete.
 *
 * @param pages which file answers for which host
 */
export async function serveStage(pages: Record<string, string> = PAGES): Promise<StageServer> {
  const folder = resolve('rig/pages');
  const { private: key, cert } = await generate([{ name: 'commonName', value: 'stage' }], { keySize: 2048 });
  const seen: Seen[] = [];
  const server = createServer({ key, cert }, async (request, response) => {
    const host = (request.headers.host ?? '').replace(/:\d+$/, '');
    const url = request.url ?? '/';
    seen.push({ host, url });
    const path = new URL(url, 'https://stage').pathname;
    const type = TYPES[extname(path)];
    const file = type ? path.slice(path.lastIndexOf('/') + 1) : pages[host];
    try {
      const body = file ? await readFile(resolve(folder, file)) : '<!doctype html><title>Nothing here</title>';
      response.writeHead(200, { 'content-type': type ?? 'text/html; charset=utf-8' }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: () =>
      new Promise((done) => {
        server.closeAllConnections();
        server.close(() => done());
      }),
  };
}

import type { Hit } from '../../engine/rule';

/** An account that someone named in a chat; `site` is `any` where no app was named with it. */
export type Handle = { site: string; name: string };

/** How people call the sites that Tawny can read, in plain words. The id stands first. */
const CALLED: Record<string, string[]> = {
  snapchat: ['snap', 'snapchat', 'snp', 'sc', '👻'],
  instagram: ['insta', 'instagram', 'ig', 'gram', 'finsta'],
  discord: ['discord', 'disc', 'dc', 'dizzy'],
  whatsapp: ['whatsapp', 'wa', 'wapp', 'watsap'],
  telegram: ['telegram', 'tele', 'tg'],
  tiktok: ['tiktok', 'tt'],
  messenger: ['facebook', 'fb', 'messenger'],
  x: ['twitter', 'x'],
  reddit: ['reddit'],
  roblox: ['roblox', 'rblx', 'blox'],
  twitch: ['twitch'],
  steam: ['steam'],
  teams: ['teams', 'skype'],
  kick: ['kick'],
};
const SITE_OF = new Map(Object.entries(CALLED).flatMap(([site, names]) => names.map((name) => [name, site] as const)));

/** What may be an account name, the signs around it aside. */
const NAME = /[@\p{L}\p{N}][\p{L}\p{N}_.-]{2,31}(?:#\d{4})?/gu;
/** An ordinary word has none of these; an account name without one counts only right behind "name:" or an "@". */
const ODD = /[\d_.]|#\d{4}$/;
const SAID_TO_BE = /(?:\b(?:add|user|username|name|handle|tag|id|me)\b|:)\s*(?:is|its|it's|:|as|under)?\s*$/i;
const PHONE = /\+?\d(?:[\s().-]?\d){7,14}/g;
/** The last digits of a number are the same with and without a country's prefix. */
const DIGITS = 9;
const MOST = 4;

/**
 * The accounts that a message names so that the talk can go on elsewhere. Only of a message in which such a move was
 * seen: any other name is nobody's business.
 *
 * @param text the message as it was written
 */
export function handlesGiven(text: string, hits: readonly Hit[]): Handle[] {
  if (!hits.some(({ kind }) => kind === 'platform-move')) return [];
  const words = text.toLowerCase().match(/[\p{L}]+|👻/gu) ?? [];
  const sites = [...new Set(words.map((word) => SITE_OF.get(word)).filter((site) => site !== undefined))];
  const names = [...text.matchAll(NAME)].filter((found) => isAccount(found, text)).map(([name]) => plainName(name));
  const numbers = [...text.matchAll(PHONE)].map(([number]) => plainName(number));
  const given = [...new Set([...numbers, ...names])].filter((name) => name.length > 3 && !SITE_OF.has(name));
  return given.slice(0, MOST).flatMap((name) => (sites.length > 0 ? sites : ['any']).map((site) => ({ site, name })));
}

function isAccount({ 0: name, index }: RegExpMatchArray, text: string): boolean {
  if (name.startsWith('@') || ODD.test(name.replace(/[.-]+$/, ''))) return /\p{L}/u.test(name);
  return (
    SAID_TO_BE.test(text.slice(0, index)) &&
    /:\s*$|\b(?:is|name|user|username|handle|tag)\s*$/i.test(text.slice(0, index))
  );
}

/** One spelling of a name for comparing: how it was given in one place and how it is shown in another. */
export function plainName(name: string): string {
  const digits = name.replace(/\D/g, '');
  if (digits.length >= DIGITS && /^[+\d\s().-]+$/.test(name)) return digits.slice(-DIGITS);
  return name
    .toLowerCase()
    .replace(/#\d{4}$/, '')
    .replace(/^@|[.\s-]+$/g, '')
    .trim();
}

import { threshold } from '../../lib/conversation/levels';
import { createChance } from './disguise';
import type { Options } from './options';

/** How one conversation went: its score after each message, up to the length that is drawn. */
export type Track = { risky: boolean; scores: number[]; highest: number; highestInTime: number };

const WIDTH = 420;
const HEIGHT = 300;
const PAD = 44;
const DRAWN = 60;
export const LONGEST = 120;
const TALLEST = 30;

const colour = { risky: '#b4472e', ordinary: '#4b7a8c', line: '#8a8578', text: '#3d3a34' };

/** Two pictures: score over messages, and on-time recall against the share of ordinary chats with a card. */
export function plotOf(tracks: readonly Track[], { sensitivity, age }: Options): string {
  const card = threshold('medium', sensitivity, age);
  const body = [scores(sample(tracks), card), `<g transform="translate(${WIDTH + PAD},0)">${curve(tracks, card)}</g>`];
  const size = `width="${2 * WIDTH + 3 * PAD}" height="${HEIGHT + 2 * PAD}"`;
  const style = `font-family="system-ui, sans-serif" font-size="12" fill="${colour.text}"`;
  return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${style}><rect width="100%" height="100%" fill="#fffdf8"/>${body.join('')}</svg>\n`;
}

function scores(tracks: readonly Track[], card: number): string {
  const x = (message: number) => PAD + (Math.min(message, LONGEST) / LONGEST) * WIDTH;
  const y = (score: number) => PAD / 2 + HEIGHT * (1 - Math.min(score, TALLEST) / TALLEST);
  const lines = tracks.map(({ risky, scores }) => {
    const points = scores.map((score, i) => `${x(i + 1).toFixed(1)},${y(score).toFixed(1)}`).join(' ');
    return `<polyline points="${points}" fill="none" stroke="${risky ? colour.risky : colour.ordinary}" stroke-opacity="0.45"/>`;
  });
  const level = `<line x1="${PAD}" x2="${PAD + WIDTH}" y1="${y(card)}" y2="${y(card)}" stroke="${colour.line}" stroke-dasharray="4 4"/>`;
  return `${frame('message', 'score', [`0`, `${LONGEST}`], ['0', `${TALLEST}`])}${level}${lines.join('')}`;
}

/** Each point is one threshold; the ring is the one in force. */
function curve(tracks: readonly Track[], card: number): string {
  const risky = tracks.filter((track) => track.risky);
  const ordinary = tracks.filter((track) => !track.risky);
  const share = (some: readonly Track[], holds: (track: Track) => boolean) =>
    some.length ? some.filter(holds).length / some.length : 0;
  const worst = Math.max(
    0.05,
    share(ordinary, ({ highest }) => highest >= card / 2),
  );
  const point = (least: number) => {
    const falsely = share(ordinary, ({ highest }) => highest >= least);
    const inTime = share(risky, ({ highestInTime }) => highestInTime >= least);
    return [PAD + (Math.min(falsely, worst) / worst) * WIDTH, PAD / 2 + HEIGHT * (1 - inTime)] as const;
  };
  const points = Array.from({ length: 61 }, (_, i) =>
    point(card * (0.5 + i / 40))
      .map((n) => n.toFixed(1))
      .join(','),
  );
  const [cx, cy] = point(card);
  const ring = `<circle cx="${cx}" cy="${cy}" r="5" fill="none" stroke="${colour.risky}" stroke-width="2"/>`;
  const line = `<polyline points="${points.join(' ')}" fill="none" stroke="${colour.risky}" stroke-width="2"/>`;
  const most = `${(worst * 100).toFixed(1)} %`;
  return `${frame('ordinary chats with a card', 'on-time recall', ['0', most], ['0', '100 %'])}${line}${ring}`;
}

function frame(across: string, up: string, [left, right]: [string, string], [low, high]: [string, string]): string {
  const bottom = PAD / 2 + HEIGHT;
  const text = (x: number, y: number, words: string, anchor = 'start') =>
    `<text x="${x}" y="${y}" text-anchor="${anchor}">${words}</text>`;
  return [
    `<path d="M${PAD} ${PAD / 2}V${bottom}H${PAD + WIDTH}" fill="none" stroke="${colour.line}"/>`,
    text(PAD, bottom + 18, left),
    text(PAD + WIDTH, bottom + 18, right, 'end'),
    text(PAD + WIDTH / 2, bottom + 34, across, 'middle'),
    text(PAD - 6, bottom, low, 'end'),
    text(PAD - 6, PAD / 2 + 10, high, 'end'),
    text(PAD + 6, PAD / 2 + 10, up),
  ].join('');
}

/** Few enough lines to see, the same ones each time. */
function sample(tracks: readonly Track[]): Track[] {
  const chance = createChance(tracks.length);
  const some = (risky: boolean) =>
    tracks
      .filter((track) => track.risky === risky)
      .map((track) => [chance(), track] as const)
      .sort(([a], [b]) => a - b)
      .slice(0, DRAWN)
      .map(([, track]) => track);
  return [...some(false), ...some(true)];
}

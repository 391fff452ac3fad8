import { type Curve, rounded } from './section';

const WIDTH = 460;
const HEIGHT = 220;
const PAD = 48;
const COLOUR = { line: '#b4472e', goal: '#4b7a8c', axis: '#8a8578', text: '#3d3a34', paper: '#fffdf8' };

/** A curve over powers of ten; beside it, dashed, what it should look like. */
export function plotOf({ name, across, up, should, points }: Curve): string {
  const xs = points.map(([x]) => Math.log10(x));
  const [from, to] = [Math.min(...xs), Math.max(...xs)];
  const most = Math.max(2, ...points.map(([, y]) => y)) * 1.1;
  const left = (x: number) => PAD + ((Math.log10(x) - from) / (to - from || 1)) * WIDTH;
  const top = (y: number) => PAD / 2 + HEIGHT * (1 - Math.min(y, most) / most);
  const at = (some: readonly [number, number][]) =>
    some.map(([x, y]) => `${left(x).toFixed(1)},${top(y).toFixed(1)}`).join(' ');
  const first = points[0]?.[0] ?? 1;
  const goal = points.map(([x]): [number, number] => [x, should === 'flat' ? 1 : x / first]);
  const bottom = PAD / 2 + HEIGHT;
  const text = (x: number, y: number, words: string, anchor = 'middle') =>
    `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" text-anchor="${anchor}">${words}</text>`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${name}" width="${WIDTH + 2 * PAD}" height="${HEIGHT + 2 * PAD}" font-family="system-ui, sans-serif" font-size="12" fill="${COLOUR.text}">`,
    `<rect width="100%" height="100%" fill="${COLOUR.paper}"/>`,
    `<path d="M${PAD} ${PAD / 2}V${bottom}H${PAD + WIDTH}" fill="none" stroke="${COLOUR.axis}"/>`,
    `<polyline points="${at(goal)}" fill="none" stroke="${COLOUR.goal}" stroke-dasharray="4 4"/>`,
    `<polyline points="${at(points)}" fill="none" stroke="${COLOUR.line}" stroke-width="2"/>`,
    ...points.map(
      ([x, y]) => `<circle cx="${left(x).toFixed(1)}" cy="${top(y).toFixed(1)}" r="3" fill="${COLOUR.line}"/>`,
    ),
    ...points.map(([x]) => text(left(x), bottom + 16, x.toLocaleString('en'))),
    ...points.map(([x, y]) => text(left(x), top(y) - 8, rounded(y))),
    text(PAD + WIDTH / 2, bottom + 34, across),
    text(PAD + 6, PAD / 2 - 8, up, 'start'),
    '</svg>\n',
  ].join('');
}

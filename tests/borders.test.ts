import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Who may import whom. A room may always import itself and `lib/message`. */
const ALLOWED: Record<string, string[]> = {
  'lib/text': [],
  'lib/engine': ['lib/text'],
  'lib/tone': ['lib/engine', 'lib/text'],
  'lib/line': ['lib/engine', 'lib/text', 'lib/tone'],
  'lib/conversation': ['lib/engine', 'lib/text'],
  'lib/alerts': ['lib/conversation', 'lib/engine'],
  'lib/sites': [],
  'lib/watch': ['lib/sites'],
  'lib/exports': [],
  'lib/check': ['lib/exports', 'lib/alerts', 'lib/conversation', 'lib/engine'],
  'lib/evidence': [],
  'lib/helplines': [],
  'lib/language': ['lib/engine', 'lib/text', 'lib/tone', 'lib/line', 'lib/conversation/record/handles'],
  'lib/installed': ['lib/engine', 'lib/language', 'lib/conversation', 'lib/alerts', 'rules'],
  'lib/settings': ['lib/engine', 'lib/conversation', 'lib/helplines'],
  'lib/ui': [
    'lib/alerts',
    'lib/settings',
    'lib/engine',
    'lib/conversation',
    'lib/check',
    'lib/evidence',
    'lib/exports',
    'lib/helplines',
    'lib/language/chats',
  ],
  'lib/browser': [
    'lib/alerts',
    'lib/conversation',
    'lib/engine',
    'lib/helplines',
    'lib/language/language',
    'lib/settings',
    'lib/ui/views',
  ],
  rules: ['lib/engine', 'lib/conversation', 'lib/text', 'lib/language/language', 'lib/language/chats'],
  entrypoints: ['lib', 'rules'],
};

/**
 * Rooms within rooms: each may import those before it, and itself. Only what is named here may stand beside them, as their
 * door; of that they may import the nouns alone.
 */
const INNER_ROOMS: Record<string, { rooms: string[]; door: string[]; nouns: string[] }> = {
  'lib/browser': {
    rooms: ['storage', 'choices', 'journal', 'letters', 'talks', 'pages', 'notes', 'answers'],
    door: [],
    nouns: [],
  },
  'lib/conversation': {
    rooms: ['record', 'evidence', 'score', 'classifier', 'bright', 'level'],
    door: ['context', 'levels', 'model', 'tuning'],
    nouns: ['lib/conversation/context', 'lib/conversation/levels', 'lib/conversation/model', 'lib/conversation/tuning'],
  },
  'lib/engine': {
    rooms: ['patterns', 'pack', 'words', 'machine', 'filter', 'match'],
    door: ['extra-words', 'latest', 'recent', 'rule', 'sighting', 'spotter'],
    nouns: ['lib/engine/rule'],
  },
};

/** Words that no pure room may contain: time, chance, page, browser. */
const PURE = [
  'lib/text',
  'lib/tone',
  'lib/line',
  'lib/engine',
  'lib/language',
  'lib/conversation',
  'lib/alerts',
  'lib/exports',
  'lib/check',
  'lib/evidence',
  'lib/helplines',
  'lib/settings',
];
const IMPURE = /\b(Date\.now|Math\.random|performance\.now|new Date\(\)|document\.|window\.|browser\.|chrome\.)/;
const BROWSER_API = /\b(browser|chrome)\.[a-z]+\.|from 'wxt\/(browser|utils\/storage)'/;
const PAGE = /(?<![.\w])(document|window)\.\w/;
const NETWORK = /\b(fetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts)/;

/** The worker reads one more script of the package, by this name and no other; see `lib/browser/talks/late-grammar.ts`. */
const OWN_SCRIPT = "importScripts('/grammar.js')";

const files = ['lib', 'rules', 'entrypoints'].flatMap(sources);
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '');

describe('the borders between the rooms', () => {
  it.each(files)('%s imports only what its room may', (file) => {
    const room = roomOf(file);
    const allowed = ALLOWED[room];
    if (!allowed) return expect(room, `${file}: there is no such room; see docs/architecture.md`).toBe('lib');
    for (const target of importsOf(file)) {
      const free =
        target.startsWith(`${room}/`) ||
        target === 'lib/message' ||
        allowed.some((a) => target === a || target.startsWith(`${a}/`));
      expect(free, `${file} may not import ${target}`).toBe(true);
    }
  });

  describe.each(Object.entries(INNER_ROOMS))('%s', (house, { rooms, door, nouns }) => {
    const place = (path: string) => rooms.indexOf(path.slice(house.length + 1).split('/')[0] ?? '');
    const isDoor = (file: string) => door.some((name) => file === `${house}/${name}.ts`);
    it.each(files.filter((file) => file.startsWith(`${house}/`) && !isDoor(file)))(
      '%s imports only rooms before its own',
      (file) => {
        expect(place(file), `${file} belongs into one of ${rooms.join(', ')}`).toBeGreaterThan(-1);
        for (const target of importsOf(file).filter((path) => path.startsWith(`${house}/`) && !nouns.includes(path))) {
          expect(place(target), `${file} may not import ${target}`).toBeGreaterThan(-1);
          expect(place(target), `${file} may not import ${target}`).toBeLessThanOrEqual(place(file));
        }
      },
    );
  });

  it.each(files.filter((file) => PURE.some((room) => file.startsWith(`${room}/`))))('%s is pure', (file) => {
    expect(code(file)).not.toMatch(IMPURE);
  });

  it.each(files)('%s stays on its side of the page and the browser', (file) => {
    const source = code(file);
    if (!/^(lib\/browser|entrypoints)\//.test(file)) expect(source).not.toMatch(BROWSER_API);
    if (!/^(lib\/sites|lib\/watch|lib\/ui|entrypoints)\//.test(file)) expect(source).not.toMatch(PAGE);
    expect(source.replace(OWN_SCRIPT, '').replace('declare const importScripts', '')).not.toMatch(NETWORK);
  });

  it('lets letters in through one door only, where they are checked', () => {
    const doors = files.filter((file) => /\bonMessage(External)?\b/.test(code(file)));
    expect(doors.sort()).toEqual(['lib/browser/letters/protocol.ts', 'lib/browser/letters/receive.ts']);
    const others = files.filter((file) => /\.onConnect(External)?\b|\bwindow\b[^;]*'message'/.test(code(file)));
    expect(others).toEqual([]);
  });
});

describe('the house is for living in', () => {
  const code = ['lib', 'entrypoints', 'scripts', 'tests', 'rig']
    .flatMap(sources)
    .map((file) => ({ file, lines: lines(file) }));
  const sorted = code.map(({ lines }) => lines).sort((a, b) => a - b);

  it.each(code)('$file has at most 300 lines', ({ lines }) => {
    expect(lines).toBeLessThanOrEqual(300);
  });

  it('keeps half of its files within 60 lines and 95 % within 180', () => {
    expect(sorted[Math.floor(sorted.length * 0.5)]).toBeLessThanOrEqual(60);
    expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThanOrEqual(180);
  });

  it('has no drawer for odds and ends', () => {
    expect(code.filter(({ file }) => /(util|helper|misc|common)s?\b/i.test(file))).toEqual([]);
  });
});

describe('the map of the house', () => {
  it.each(['docs/architecture.md', 'docs/judgement.md'])('%s names only files that are there', (page) => {
    const text = readFileSync(page, 'utf8');
    const named = [...text.matchAll(/`((?:lib|rules|rig|scripts|tests|entrypoints)\/[\w./-]+\.(?:tsx?|mjs|json))`/g)];
    expect(named.map(([, path = '']) => path).filter((path) => !existsSync(path))).toEqual([]);
  });
});

function sources(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

function code(file: string): string {
  return withoutComments(readFileSync(file, 'utf8'));
}

function lines(file: string): number {
  return readFileSync(file, 'utf8').split('\n').length - 1;
}

function roomOf(file: string): string {
  const [top, second] = file.split('/');
  return top === 'lib' && second?.includes('.') === false ? `lib/${second}` : (top ?? '');
}

/** Relative imports of one file as project paths without ending; `import type` across rooms is allowed from lib/browser. */
function importsOf(file: string): string[] {
  return [...code(file).matchAll(/^(?:import|export)\b[^;]*?from '(\.[^']+)'/gms)].map(([, path]) =>
    relative('.', normalize(join(dirname(file), path ?? ''))).replace(/\.tsx?$/, ''),
  );
}

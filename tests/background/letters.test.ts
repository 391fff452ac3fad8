import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { type Kind, LETTERS } from '../../lib/browser/letters/letters';
import { readable, receive } from '../../lib/browser/letters/receive';

type Letter = { data: unknown; sender: object };
const listeners = vi.hoisted(() => new Map<string, (letter: Letter) => unknown>());
vi.mock('../../lib/browser/letters/protocol', () => ({
  onMessage: (name: string, answer: (letter: Letter) => unknown) => listeners.set(name, answer),
}));

const kinds = Object.keys(LETTERS) as Kind[];
const answer = vi.fn();
const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});

const inPage = () => ({
  ...{ id: fakeBrowser.runtime.id, url: 'https://discord.com/channels/@me/1' },
  ...{ tab: { id: 7 }, frameId: 0 },
});
const ownPage = () => ({ id: fakeBrowser.runtime.id, url: fakeBrowser.runtime.getURL('/popup.html' as never) });

/** Something of each letter that is as it should be. */
const GOOD: Record<Kind, unknown> = {
  sightings: { sightings: [] },
  isOwed: 'a1b2c3d4-xyz-strong',
  shown: 'a1b2c3d4-xyz-strong',
  hidden: 'a1b2c3d4-xyz-strong',
  hiddenCards: undefined,
  pageState: { state: 'reading', site: 'discord', host: 'discord.com', conversations: ['dm/1'] },
  pageSettings: undefined,
  bringSecond: undefined,
  bringLanguage: 'es',
  standing: { site: 'discord', key: 'dm/1', audience: 'direct' },
  markKnown: 'a1b2c3d4-xyz-medium',
  undoKnown: 'a1b2c3d4-xyz-medium',
  chooseCountry: 'IE',
  openHelp: 'hurt',
  reach: 'tel:08001111',
  report: 7,
  strongWeeks: undefined,
  marks: undefined,
  changeMark: { key: 'ab12', mark: null },
  stored: undefined,
  eraseAll: undefined,
  sitesChanged: { tabId: 7, host: 'forum.example' },
  settingsChanged: undefined,
  leave: undefined,
  showMessage: 'a1b2c3d4-xyz-strong',
  stillThere: undefined,
};
const WITHOUT_CONTENT = kinds.filter((kind) => GOOD[kind] === undefined);

const BAD = [
  null,
  [],
  42.5,
  'planted <b>words</b>',
  { sightings: 'planted' },
  { site: '../../etc', key: 1, audience: 'all' },
  { state: 'planted', site: 'discord', host: 'a/b', conversations: [{}] },
  { key: {}, mark: 'planted' },
  { tabId: '7', host: 3 },
];

const send = (kind: Kind, data: unknown, sender: object) =>
  (async () => listeners.get(kind)?.({ data, sender }))().then(
    () => 'answered',
    ({ message }: Error) => message,
  );

beforeEach(() => {
  answer.mockReset();
  warn.mockClear();
  listeners.clear();
  for (const kind of kinds) receive(kind, answer as never);
});

describe('letters', () => {
  it.each(kinds)('%s is answered where the right one of ours writes it as it should be', async (kind) => {
    const outcomes = [await send(kind, GOOD[kind], inPage()), await send(kind, GOOD[kind], ownPage())];
    expect(outcomes).toContain('answered');
    const [data] = answer.mock.calls[0] ?? [];
    expect(data).toEqual(GOOD[kind]);
  });

  it.each(kinds)('%s is refused from another extension, and nothing is done', async (kind) => {
    for (const sender of [{ ...inPage(), id: 'another' }, { ...ownPage(), id: 'another' }, { tab: { id: 1 } }, {}]) {
      expect(await send(kind, GOOD[kind], sender)).toContain('another extension or a page');
    }
    expect(answer).not.toHaveBeenCalled();
  });

  it.each(kinds.filter((kind) => !WITHOUT_CONTENT.includes(kind)))(
    '%s is refused with a reason, and without a word of it in the console, where it holds something else',
    async (kind) => {
      for (const data of BAD) {
        // The only one of them that may be left empty.
        if (kind === 'openHelp' && data === null) continue;
        await Promise.all([send(kind, data, inPage()), send(kind, data, ownPage())]);
        expect(answer, JSON.stringify(data)).not.toHaveBeenCalled();
      }
      const said = warn.mock.calls.flat().join('\n');
      expect(said).toContain(`letter "${kind}". Refused: "`);
      expect(said).not.toContain('planted');
    },
  );

  it('of a chat page come from a tab and a frame, and never from a page of our own', async () => {
    expect(await send('isOwed', 'a', { ...inPage(), tab: undefined })).toContain('from a tab');
    expect(await send('isOwed', 'a', { ...inPage(), frameId: undefined })).toContain('from a frame');
    expect(await send('isOwed', 'a', { ...inPage(), url: ownPage().url })).toContain('only a script in a chat page');
    await send('isOwed', 'a', inPage());
    expect(answer).toHaveBeenCalledExactlyOnceWith('a', {
      ...{ tabId: 7, frameId: 0, host: 'discord.com' },
      ...{ url: 'https://discord.com/channels/@me/1', isOwn: false, isPrivate: false },
    });
  });

  it('of our own pages cannot be written by a script in a chat page', async () => {
    for (const kind of ['report', 'stored', 'eraseAll', 'marks', 'changeMark', 'sitesChanged', 'strongWeeks'] as const)
      expect(await send(kind, GOOD[kind], inPage())).toContain('only our own pages');
  });
});

describe('sightings', () => {
  const good = {
    message: {
      ...{ id: '1', speaker: 'other', author: 'kestrel', at: 5 },
      conversation: { site: 'discord', key: 'dm/1', audience: 'direct', title: 'kestrel' },
    },
    hits: [{ rule: 'secrecy/dont-tell', kind: 'secrecy', confidence: 0.8, span: [0, 4] }],
    marks: ['accepts-no'],
    shape: { words: 3, you: 1, i: 0, question: false, command: true },
    tone: -1.5,
    text: 'a planted line',
  };
  const [hit] = good.hits;

  it('pass as they are, without what nobody asked for', () => {
    expect(readable([{ ...good, extra: 'planted' }])).toEqual([good]);
  });

  it.each([
    ['no message', { ...good, message: undefined }],
    ['a time that is none', { ...good, message: { ...good.message, at: null } }],
    ['a site that is a path', { ...good, message: { ...good.message, conversation: { site: '../x' } } }],
    ['a kind that does not exist', { ...good, hits: [{ ...hit, kind: 'planted' }] }],
    ['more confidence than there is', { ...good, hits: [{ ...hit, confidence: 9e9 }] }],
    ['a rule that is a text', { ...good, hits: [{ ...hit, rule: 'planted words' }] }],
    ['a hint at a kind that does not exist', { ...good, hints: [{ kind: 'planted', sure: 1 }] }],
    ['a hint that is surer than sure', { ...good, hints: [{ kind: 'flattery', sure: 9e9 }] }],
    ['a flood of hits', { ...good, hits: Array.from({ length: 1000 }, () => hit) }],
    ['a text without end', { ...good, text: 'planted '.repeat(100_000) }],
    ['a name without end', { ...good, message: { ...good.message, author: 'planted '.repeat(100_000) } }],
  ])('with %s are left out, and the others are judged', (_what, bad) => {
    expect(readable([good, bad, good])).toEqual([good, good]);
    const said = warn.mock.calls.flat().join('\n');
    expect(said).toMatch(/Refused: 1 of 3 messages, "[\w.]+" is not /);
    expect(said).not.toContain('planted');
  });
});

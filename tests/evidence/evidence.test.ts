import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { linksOf, sha256 } from '../../lib/evidence/chain';
import { evidenceFile, NO_SEAL } from '../../lib/evidence/evidence-file';
import type { About, Kept } from '../../lib/evidence/record';
import { verify } from '../../lib/evidence/verify';
import { proofWords } from '../../lib/ui/check/proof-words';

const ABOUT: About = {
  chat: 'Chat with "Mia" <b>',
  file: 'chat.txt',
  format: 'WhatsApp',
  messages: 40,
  savedAt: '2026-01-05T15:00:00.000Z',
  savedWhen: '5 Jan 2026, 15:00',
};
const KEPT: Kept[] = [
  {
    number: 3,
    author: 'Mia',
    mine: false,
    at: '2026-01-04T15:00:00.000Z',
    when: '4 Jan 2026',
    text: 'keep this <secret> & more</script>',
  },
  { number: 4, author: '', mine: true, at: '', when: '', text: 'no\nreally not' },
  { number: 9, author: 'Mia', at: '2026-01-04T15:02:00.000Z', when: '4 Jan 2026', text: '', media: true },
];
const bytes = (text: string) => new TextEncoder().encode(text);
const whole = () => evidenceFile(ABOUT, KEPT, proofWords());
let file: Awaited<ReturnType<typeof whole>>;
beforeAll(async () => {
  file = await whole();
});

describe('an evidence file', () => {
  it('can be read by a person, and runs and fetches nothing', () => {
    const page = new DOMParser().parseFromString(file.text, 'text/html');
    const cells = [...page.querySelectorAll('td')].map((cell) => cell.textContent);
    expect(cells).toContain('keep this <secret> & more</script>');
    expect(cells).toContain('no\nreally not');
    expect([...page.querySelectorAll('dd')].map((fact) => fact.textContent)).toContain('chat.txt');
    expect(page.querySelector('h1')?.textContent).toBe('Messages from a chat, kept as proof');
    expect(page.body.textContent).toContain(file.seal);
    expect(page.querySelectorAll('script:not([type="application/json"]), img, link, iframe')).toHaveLength(0);
    expect(page.querySelectorAll('b')).toHaveLength(0);
  });

  it('can be read by a program', () => {
    const json = /id="evidence">([\s\S]*?)<\/script>/.exec(file.text)?.[1] ?? '';
    expect(JSON.parse(json)).toMatchObject({ version: 2, about: ABOUT, messages: KEPT });
  });

  it('is whole as it was saved', async () => {
    expect(await verify(bytes(file.text))).toEqual({
      is: 'whole',
      seal: file.seal,
      messages: 3,
      savedWhen: ABOUT.savedWhen,
    });
  });

  it('is known to be changed, whichever byte it is', async () => {
    const good = bytes(file.text);
    await fc.assert(
      fc.asyncProperty(fc.nat(good.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const changed = good.slice();
        changed[at] = (changed[at] ?? 0) ^ by;
        expect((await verify(changed)).is).not.toBe('whole');
      }),
      { numRuns: 300 },
    );
  });

  it('tells which message was changed, left out or moved', async () => {
    const inData = (from: string, to: string) =>
      file.text.replace(new RegExp(`(id="evidence">[\\s\\S]*?)${from}`), `$1${to}`);
    expect(await verify(bytes(inData('no\\\\nreally', 'yes\\\\nreally')))).toEqual({ is: 'changed', number: 4 });
    expect(await verify(bytes(inData('"number": 9', '"number": 8')))).toEqual({ is: 'changed', number: 8 });
  });

  it('links each message to all before it', async () => {
    const links = await linksOf(ABOUT, KEPT);
    const [first, ...rest] = KEPT;
    expect(await linksOf(ABOUT, rest)).not.toContain(links[2]);
    expect((await linksOf(ABOUT, first ? [{ ...first, text: 'other' }, ...rest] : []))[2]).not.toBe(links[2]);
    expect((await linksOf({ ...ABOUT, chat: 'other' }, KEPT))[0]).not.toBe(links[0]);
  });

  it('is known to be changed when bytes are cut off or added, or the shown page differs from its data', async () => {
    expect((await verify(bytes(file.text.slice(0, -1)))).is).toBe('changed');
    expect((await verify(bytes(`${file.text} `))).is).toBe('changed');
    expect((await verify(bytes(`\ufeff${file.text}`))).is).toBe('changed');
    expect((await verify(bytes(file.text.replace('<td class="text"><bdi>no', '<td class="text"><bdi>yes')))).is).toBe(
      'changed',
    );
  });

  it('is known to be changed where what it shows was forged and sealed anew', async () => {
    const forgeries = [
      file.text.replace('<td class="text"><bdi>no', '<td class="text"><bdi>yes'),
      file.text.replace(/<tr><td><bdi>4<.*?<\/tr>/s, ''),
      file.text.replace('</table>', '</table><p>and more</p>'),
      file.text.replace('td.text{', 'tr:nth-child(2){display:none}td.text{'),
      file.text.replace('<dd><bdi>chat.txt', '<dd><bdi>other.txt'),
      file.text.replace('<script type', '<script type="application/json" id="evidence">{}</script><script type'),
    ];
    for (const forged of forgeries) {
      expect(forged).not.toBe(file.text);
      const unsealed = forged.replace(file.seal, NO_SEAL);
      const resealed = unsealed.replace(NO_SEAL, await sha256(unsealed));
      expect((await verify(bytes(resealed))).is).toBe('changed');
    }
  });

  it('is told apart from other files', async () => {
    expect(await verify(bytes('<html>hello</html>'))).toEqual({ is: 'not-ours' });
    expect(await verify(Uint8Array.from([0xff, 0xd8, 0xff]))).toEqual({ is: 'not-ours' });
  });
});

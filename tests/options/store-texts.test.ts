import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const page = (name: string) => readFileSync(`docs/store/${name}.md`, 'utf8');

/** The parts of a page by their headings. */
function parts(name: string): Map<string, string> {
  const [, ...sections] = page(name).split(/^## /m);
  return new Map(
    sections.map((section) => {
      const [heading = '', ...lines] = section.split('\n');
      return [heading, lines.join('\n').trim()];
    }),
  );
}

const listing = parts('listing');
const reasons = parts('permissions');
const config = readFileSync('wxt.config.ts', 'utf8');

describe('the texts for the stores', () => {
  it('give a reason for every permission that the manifest asks for, and for no other', () => {
    const asked = /^ {4}permissions: \[(.*)\]/m.exec(config)?.[1]?.match(/[a-zA-Z]+/g);
    const given = [...reasons.keys()].filter((heading) => /^[a-z]+[A-Za-z]*$/.test(heading));
    expect(given).toEqual(asked);
    expect(config).toContain('optional_host_permissions');
    expect([...reasons.keys()]).toContain('Optional host access: other sites');
  });

  it('fit into the forms', () => {
    for (const [heading, text] of reasons) expect(text.length, heading).toBeLessThanOrEqual(1000);
    expect(listing.get('Summary')?.length, 'Chrome takes 132 letters').toBeLessThanOrEqual(132);
    const description = listing.get('Description')?.length ?? 0;
    expect(description, 'Edge wants 250 letters').toBeGreaterThanOrEqual(250);
    expect(description).toBeLessThanOrEqual(10_000);
  });

  it.each(readdirSync('docs/store'))('%s promises nothing and calls nobody anything', (name) => {
    const text = readFileSync(`docs/store/${name}`, 'utf8');
    expect(text).not.toMatch(/predator|groomer|pervert|victim|safe chat|keeps? (your|the) child|protects|guarantee/i);
    expect(text).not.toMatch(/\b(is|are|be|stays?) safe\b/i);
  });

  it('say how long notes are kept, as the settings do', () => {
    expect(page('privacy')).toContain('30 days after the last message, or what you choose from 0 to 90');
  });
});

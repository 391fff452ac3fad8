import type { Audience } from '../../lib/message';
import type { Site } from '../../lib/sites/site';

/** A site and the names of its fixtures, each a kind of page that is read. */
export type Listed = { site: Site; fixtures: readonly string[] };

const WORDS: Record<Audience, string> = { direct: 'two people', group: 'groups', public: 'public', bot: 'chatbots' };
const AUDIENCES = Object.keys(WORDS) as Audience[];

/** The text of `docs/sites.md`: every site of the folder with what is read there, how sure that is, and what is not seen. */
export function sitesPage(listed: readonly Listed[]): string {
  const rows = [...listed]
    .sort((a, b) => a.site.name.localeCompare(b.site.name, 'en'))
    .map(({ site, fixtures }) =>
      cells([
        site.name,
        hostsOf(site).join(', ') || 'any host',
        audiencesOf(site)
          .map((audience) => WORDS[audience])
          .join(', '),
        fixtures.map((name) => surfaceOf(name, site.id)).join(', '),
        site.checked,
        site.certainty,
        site.blind,
      ]),
    );
  return `# Sites

Written by \`npm run sites:list\` from \`lib/sites\`. ${listed.length} sites.

"How sure" is how well public sources agree about the pages; nobody of us has compared them with a child's account. What
cannot be seen stands here and in the popup. How to add a site: [lib/sites/README.md](../lib/sites/README.md).

Any other site can be turned on in the popup, one at a time, with the browser's own question; see
[permissions.md](permissions.md).

| site | where | chats | kinds of pages with a fixture | checked | how sure | cannot see |
| --- | --- | --- | --- | --- | --- | --- |
${rows.join('\n')}
`;
}

/** Each host once, the shortest that covers the others. */
function hostsOf({ matches }: Site): string[] {
  const hosts = [...new Set(matches.map((pattern) => pattern.replace(/^[^/]*\/\/(?:\*\.)?([^/]*).*$/, '$1')))];
  return hosts.filter((host) => !hosts.some((other) => host.endsWith(`.${other}`))).sort();
}

/** Where a function decides, the kinds that it names. */
function audiencesOf({ conversation: { audience } }: Site): Audience[] {
  const named = typeof audience === 'function' ? String(audience) : JSON.stringify(audience.map(({ is }) => is));
  return AUDIENCES.filter((kind) => new RegExp(`['"\`]${kind}['"\`]`).test(named));
}

/** `discord-group` of Discord is "group"; the fixture with the site's own name is its chat. */
function surfaceOf(fixture: string, id: string): string {
  return fixture === id ? 'chat' : fixture.replace(`${id}-`, '').replaceAll('-', ' ');
}

function cells(texts: readonly string[]): string {
  return `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
}

import { expect, it } from 'vitest';
import { siteAt } from '../../lib/sites/all';
import { openPage, readPage } from './open-page';

const SNAPCHAT = 'https://www.snapchat.com/web/5a1c0000-0000-4000-8000-000000000001';
const MESSENGER = 'https://www.facebook.com/messages/t/300000000000222/';

function speakers(href: string, html: string): string[] {
  const site = siteAt(href);
  if (!site) throw new Error(`No site for ${href}`);
  return readPage(site, openPage(html, href)).map(({ speaker }) => speaker);
}

const snapchat = (name: string, label: string) =>
  `<span id="title-5a1c">${name}</span><main><ul id="cv-5a1c"><li><ul><li><header><span>${label}</span></header>
    <div><span dir="auto">hello</span></div></li></ul></li></ul></main>`;

const messenger = (name: string, label: string) =>
  `<div role="main"><h2><a>${name}</a></h2><div role="log"><div role="article">
    <div aria-label="At 4:01 PM, ${label}: hello"><div dir="auto">hello</div></div></div></div></div>`;

it('knows the words by which a page calls the child, in several languages', () => {
  for (const label of ['Me', 'ME', 'Ich', 'Moi', '我'])
    expect(speakers(SNAPCHAT, snapchat('Juno', label))).toEqual(['self']);
  for (const label of ['You', 'Du', 'Vous']) expect(speakers(MESSENGER, messenger('Juno', label))).toEqual(['self']);
});

it('does not take someone for the child who chose such a word as a name', () => {
  expect(speakers(SNAPCHAT, snapchat('Me', 'Me'))).toEqual(['unknown']);
  expect(speakers(MESSENGER, messenger('You', 'You'))).toEqual(['unknown']);
});

it('takes another label for someone else only where it is the counterpart, or the own word is known', () => {
  expect(speakers(SNAPCHAT, snapchat('Juno', 'Juno'))).toEqual(['other']);
  expect(speakers(SNAPCHAT, snapchat('Juno', 'Mimi'))).toEqual(['unknown']);
});

import { expect, it } from 'vitest';
import bluesky from '../../lib/sites/bluesky/bluesky';
import { findLists } from '../../lib/sites/find-lists';
import { openFixture } from './open-page';

it('looks at pages of the addresses that a site names, and at no others', () => {
  const found = (href: string) => findLists(bluesky, openFixture(bluesky, 'bluesky', href).document).length;
  expect(found('https://bsky.app/messages/3kite42')).toBe(1);
  expect(found('https://bsky.app/')).toBe(0);
  expect(found('https://bsky.app/settings')).toBe(0);
});

import { expect, it } from 'vitest';
import { listed } from '../../lib/ui/list-words';

it('things stand one after the other with the commas of the language', () => {
  expect(listed([])).toBe('');
  expect(listed(['one site'])).toBe('one site');
  expect(listed(['discord.com', 'snapchat.com', 'x.com'])).toBe('discord.com, snapchat.com, x.com');
});

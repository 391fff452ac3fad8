import { expect, it } from 'vitest';
import { longerPath } from '../../lib/browser/journal/longer-path';
import type { AlertRecord } from '../../lib/browser/journal/records';

const alert: AlertRecord = {
  id: 'a',
  at: 1,
  site: 'discord',
  level: 'strong',
  categories: ['image-request'],
  combinations: [],
  rules: ['image-request/picture-of-you'],
  story: ['image-request'],
  messageIds: [],
  old: false,
  quieted: false,
  conversation: 'who',
  room: 'where',
};
const path = {
  categories: ['secrecy' as const, 'image-request' as const],
  rules: ['secrecy/tell-adult' as const],
  story: ['image-request' as const, 'secrecy' as const],
  room: 'where',
};

it('what comes between two cards is added to the newest alert about that person, in the order in which it came', () => {
  const older = { ...alert, id: 'b', at: 0 };
  const longer = longerPath([older, alert], 'who', path);
  expect(longer).toMatchObject({ id: 'a', story: ['image-request', 'secrecy'] });
  expect(longer?.rules).toEqual(['image-request/picture-of-you', 'secrecy/tell-adult']);
});

it('nothing changes where nothing came, or nobody was warned about', () => {
  expect(longerPath([alert], 'who', { ...path, categories: ['image-request'] })).toBeUndefined();
  expect(longerPath([alert], 'somebody else', path)).toBeUndefined();
  expect(longerPath([alert], 'who', { ...path, room: 'elsewhere' })).toBeUndefined();
});

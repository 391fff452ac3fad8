import { expect, test } from 'vitest';
import { byCounterpart, counterpartOf } from '../../lib/conversation/record/counterparts';
import { START, said } from './say';

const line = (author: string, from: 'self' | 'other', audience: 'group' | 'direct') =>
  said(START, [], { author, from, audience });

test('in a group each author has evidence of their own, and the child is heard by all who spoke lately', () => {
  const batch = [line('ash', 'other', 'group'), line('me', 'self', 'group'), line('bo', 'other', 'group')];
  const sorted = byCounterpart(batch, ['cy']);
  const authors = Object.fromEntries(
    [...sorted].map(([who, lines]) => [who, lines.map(({ message }) => message.author)]),
  );
  expect(authors).toEqual({ ash: ['ash', 'me'], bo: ['me', 'bo'], cy: ['me'] });
});

test('in a talk of two a new display name is not a new person', () => {
  const batch = [line('ash', 'other', 'direct'), line('ash ★', 'other', 'direct'), line('me', 'self', 'direct')];
  expect([...byCounterpart(batch, [])].map(([who, lines]) => [who, lines.length])).toEqual([['', 3]]);
  expect(batch.map(({ message }) => counterpartOf(message))).toEqual(['', '', '']);
});

test('nothing said, nothing sorted', () => {
  expect(byCounterpart([], ['ash']).size).toBe(0);
});

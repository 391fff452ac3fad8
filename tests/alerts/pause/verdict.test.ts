import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Standing } from '../../../lib/alerts/pause/verdict';
import { chat } from './say';

const asked = (question: string, draft: string, standing?: Standing) => {
  const talk = chat();
  talk.other(question);
  return talk.draft(draft, standing)?.details ?? [];
};

describe('a draft that answers a request', () => {
  it.each([
    ['how old are you', 'im 12', 'age'],
    ['how old are you', '12', 'age'],
    ['what year are you in', 'yr 8', 'age'],
    ['how old are you, old enough for a card?', 'no im 13 lol', 'age'],
    ['ur like what, eleven?', 'yep', 'age'],
    ['are you home alone', 'yeah', 'alone'],
    ['is your mum home', 'no', 'alone'],
    ['is your mum home', 'shes at work til 6', 'alone'],
    ['what school do you go to', 'oakfield', 'school'],
    ['what school do you go to', 'im at holt valley high', 'school'],
    ['whats your address', '14 elm road', 'address'],
    ['where do you live', 'i live in leeds', 'address'],
    ['whats your number', '07700 900 123', 'phone'],
    ['whats your snap', 'its milo_k07', 'socials'],
    ['send me a pic of you', 'picture', 'picture'],
  ])('%s → %s', (question, draft, detail) => {
    expect(asked(question, draft)).toContain(detail);
  });

  it.each([
    ['how old are you', 'why do you ask'],
    ['how old are you', 'im not telling you'],
    ['how old are you', 'old enough lol'],
    ['are you home alone', 'no my dad is here'],
    ['is your mum home', 'yes'],
    ['is your mum home', 'yeah shes next to me'],
    ['what school do you go to', 'why'],
    ['what school do you go to', 'a normal one'],
    ['what school do you go to', 'not telling'],
    ['whats your number', 'i dont give that out'],
    ['whats your snap', 'i dont have it'],
    ['did you do the maths homework', '12'],
    ['did you do the maths homework', 'picture'],
    ['want to play', 'yeah'],
  ])('not: %s → %s', (question, draft) => {
    expect(asked(question, draft)).toEqual([]);
  });

  it('is one as long as the request is open: hours and a screen of talk, not days', () => {
    const talk = chat();
    talk.other('how old are you');
    talk.other('hello?');
    talk.pass(3_600_000);
    expect(talk.draft('im 12')).toBeDefined();
    talk.pass(8 * 3_600_000);
    expect(talk.draft('im 12')).toBeUndefined();
  });

  it('"yes" is one right behind the question only', () => {
    const talk = chat();
    talk.other('are you home alone');
    talk.self('what do you mean');
    talk.self('lol');
    talk.other('do you like the new map');
    expect(talk.draft('yeah')).toBeUndefined();
  });

  it('is none once it was answered, until it is asked again', () => {
    const talk = chat();
    talk.other('how old are you');
    talk.self('im 12');
    expect(talk.draft('im 12 like i said')).toBeUndefined();
    talk.other('wait how old are you');
    expect(talk.draft('im 12')?.asked).toBe(true);
  });

  it('is none once the child has chosen to send it', () => {
    const talk = chat();
    talk.other('whats your number');
    talk.talks.allow('k', ['phone']);
    expect(talk.draft('07700 900 123')).toBeUndefined();
  });

  it('a request in history that is loaded later opens nothing', () => {
    const talk = chat();
    talk.other('good game yesterday');
    talk.other('how old are you', Date.UTC(2026, 10, 25, 12));
    expect(talk.draft('im 12')).toBeUndefined();
  });
});

describe('a draft that nobody asked for', () => {
  it.each([
    ['my number is 07700 900123', ['phone']],
    ['im at 14 elm road', ['address']],
    ['my real name is amy and i go to st marys', ['school']],
    ['im 12', []],
    ['i go to st marys', []],
    ['their number is 07700 900123', []],
    ['i live near the sea', []],
    ['good game', []],
    ['picture', []],
  ])('%s', (draft, details) => {
    expect(chat().draft(draft)?.details ?? []).toEqual(details);
  });

  it('is paused about with somebody new only, and only where the worker has said so', () => {
    const number = 'my number is 07700 900123';
    expect(chat().draft(number)?.asked).toBe(false);
    for (const relation of ['established', 'known', 'trusted'] as const)
      expect(chat().draft(number, { relation, warned: false })).toBeUndefined();
    expect(chat().draft(number, 'unasked')).toBeUndefined();
  });

  it('a name told before counts together with a school', () => {
    const talk = chat();
    talk.self('my real name is amy');
    expect(talk.draft('i go to st marys')?.details).toEqual(['school']);
  });
});

describe('a talk in which a card was raised', () => {
  const warned: Standing = { relation: 'known', warned: true };

  it('nobody has to ask any more, and knowing each other is no reason to be silent', () => {
    expect(chat().draft('im home alone', warned)).toEqual({ details: ['alone'], asked: false });
    expect(chat().draft('picture', warned)).toEqual({ details: ['picture'], asked: false });
    expect(chat().draft('good game', warned)).toBeUndefined();
  });
});

describe('people the child knows', () => {
  it.each(['known', 'trusted'] as const)('%s: small talk is small talk, but not a picture', (relation) => {
    const standing = { relation, warned: false };
    expect(asked('how old are you now', 'im 12', standing)).toEqual([]);
    expect(asked('send me a pic of you', 'picture', standing)).toEqual(['picture']);
  });
});

describe('the setting', () => {
  const QUESTIONS = ['how old are you', 'whats your number', 'are you home alone', 'send me a pic of you', 'hi'];
  const DRAFTS = ['im 12', '07700 900 123', 'yeah', 'picture', 'my address is 14 elm road', 'lol'];
  const standing = fc.record({
    relation: fc.constantFrom('new', 'established', 'known', 'trusted'),
    warned: fc.boolean(),
  }) as fc.Arbitrary<Standing>;

  it('"off" never pauses; "strong only" pauses less than "on", and for the worst in a worrying talk only', () => {
    const questions = fc.array(fc.constantFrom(...QUESTIONS), { maxLength: 4 });
    fc.assert(
      fc.property(questions, fc.constantFrom(...DRAFTS), standing, (said, draft, how) => {
        const talk = chat();
        for (const line of said) talk.other(line);
        expect(talk.draft(draft, how, 'off')).toBeUndefined();
        const all = talk.draft(draft, how, 'on')?.details ?? [];
        const strong = talk.draft(draft, how, 'strong-only')?.details ?? [];
        expect(all).toEqual(expect.arrayContaining(strong));
        for (const detail of strong) expect(['address', 'phone', 'picture']).toContain(detail);
        if (said.length === 0 && !how.warned) expect(strong).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('any text at all is judged, and changes nothing', () => {
    const talk = chat();
    talk.other('how old are you');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        talk.draft(text);
        expect(talk.draft('im 12')?.details).toEqual(['age']);
      }),
      { numRuns: 100 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import type { Alert } from '../../lib/alerts/alert';
import { GRAVITY, gravest, isGrave } from '../../lib/alerts/gravity';
import { namedKinds } from '../../lib/alerts/named';
import { CATEGORIES, type Category } from '../../lib/engine/rule';
import { cardViewOf } from '../../lib/ui/card/view-of';
import { topicOf } from '../../lib/ui/topic';

/** An alert whose kinds were seen by rules, or `hinted` at only. */
function alertOf(seen: Category[], hinted: Category[] = []): Alert {
  const categories = [...hinted, ...seen];
  const rules: Alert['rules'] = [
    ...seen.map((kind) => `${kind}/made-up` as const),
    ...hinted.map((kind) => `${kind}/hinted` as const),
  ];
  const rest = { at: 0, site: 'discord', combinations: [], messageIds: [], old: false, quieted: false };
  return { id: 'a1', level: 'strong', categories, rules, story: categories, ...rest };
}
const viewOf = (alert: Alert) => cardViewOf(alert, { band: '8-11' }, (id) => id);

describe('the order of gravity', () => {
  it('has every kind once', () => {
    expect([...GRAVITY].sort()).toEqual([...CATEGORIES].sort());
  });

  it('begins with blackmail and harm, and is the same whatever order kinds come in', () => {
    expect(gravest(['flattery', 'meet-offline', 'threat', 'secrecy'])).toBe('threat');
    expect(gravest(['secrecy', 'image-request'])).toBe('image-request');
    expect(gravest(['image-request', 'secrecy'])).toBe('image-request');
    expect(gravest([])).toBeUndefined();
    expect(isGrave('alone-probe')).toBe(true);
    expect(isGrave('flattery')).toBe(false);
  });
});

describe('what a card is about', () => {
  it('is the gravest sign, however many came with it', () => {
    expect(topicOf(alertOf(['flattery', 'age-probe', 'image-request']))).toBe('image-request');
    expect(topicOf(alertOf(['alone-probe', 'meet-offline', 'secrecy']))).toBe('meet-offline');
    expect(topicOf(alertOf(['secrecy', 'threat', 'image-request']))).toBe('threat');
  });

  it('is the bright line, whatever else the same words might mean', () => {
    const alert = alertOf(['image-request', 'meet-offline', 'isolation']);
    expect(topicOf({ ...alert, bright: ['image-request'] })).toBe('image-request');
    expect(topicOf({ ...alert, bright: ['image-request', 'threat'] })).toBe('threat');
  });

  it('is told in general words only where no sign is grave by itself', () => {
    expect(topicOf(alertOf(['flattery', 'gift-lure', 'age-probe']))).toBe('pattern');
    expect(topicOf(alertOf(['flattery']))).toBe('flattery');
    expect(topicOf(alertOf(['age-probe', 'personal-probe']))).toBe('personal-probe');
    expect(topicOf({ ...alertOf(['age-probe', 'gift-lure']), combinations: ['made-up'] })).toBe('pattern');
    for (const kind of CATEGORIES.filter(isGrave)) expect(topicOf(alertOf(['flattery', 'age-probe', kind]))).toBe(kind);
  });

  it('is told in general words where it rests on hints', () => {
    expect(topicOf(alertOf([], ['image-request']))).toBe('pattern');
    expect(topicOf(alertOf(['flattery'], ['secrecy']))).toBe('pattern');
    expect(topicOf(alertOf(['secrecy'], ['threat']))).toBe('secrecy');
  });
});

describe('what was only hinted at', () => {
  it('is named nowhere: not as a topic, not in the story', () => {
    const alert = alertOf(['flattery'], ['persona-claim', 'secrecy']);
    expect(namedKinds(alert)).toEqual(['flattery']);
    expect(viewOf(alert)).toMatchObject({ main: 'pattern', story: ['flattery'] });
    expect(viewOf(alertOf([], ['persona-claim']))).toMatchObject({ main: 'pattern', story: [] });
  });

  it('is named once a rule has seen it too', () => {
    const alert = alertOf(['secrecy']);
    expect(namedKinds({ ...alert, rules: ['secrecy/hinted', 'secrecy/made-up'] })).toEqual(['secrecy']);
  });
});

import { describe, expect, it } from 'vitest';
import {
  CHECK_LASTS_DAYS,
  countries,
  guessCountry,
  type Helpline,
  helplineFor,
  isChecked,
  linesFor,
  outdated,
  phoneOf,
} from '../../lib/ui/help/directory';
import data from '../../lib/ui/help/helplines.json';

const TODAY = Date.parse('2026-11-20');
const LINES = data as Helpline[];
const CHECKED: Helpline = {
  country: 'GB',
  lang: 'en',
  name: 'A line',
  kind: 'talk',
  tel: '0000',
  sms: null,
  web: 'https://example.org',
  hours: null,
  ages: null,
  free: null,
  verifiedOn: '2026-10-01',
  verifiedBy: 'A person',
  sourceUrl: 'https://example.org/about',
};

describe('the list of helplines', () => {
  it('covers 26 countries, each with someone to talk to and an emergency number', () => {
    expect(countries().length).toBeGreaterThanOrEqual(26);
    for (const country of countries()) {
      expect(linesFor(country, 'talk').length, country).toBeGreaterThan(1);
      expect(linesFor(country, 'emergency')[0]?.tel, country).toMatch(/^\d{3,5}$/);
    }
  });

  it('is well formed', () => {
    const fields = Object.keys(CHECKED).sort();
    for (const line of LINES) {
      expect(Object.keys(line).sort(), line.name).toEqual(fields);
      expect(line.country).toMatch(/^[A-Z]{2}$/);
      expect(line.web ?? line.tel, `${line.name} can be reached`).toBeTruthy();
      if (line.web) expect(line.web).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]+(\/[\w./-]*)?$/);
      if (line.verifiedOn) expect(line.verifiedOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
      expect(line.verifiedOn === null, `${line.name}: a check has a date and a name`).toBe(line.verifiedBy === null);
    }
    expect(new Set(LINES.map(({ country, kind, name }) => `${country} ${kind} ${name}`)).size).toBe(LINES.length);
  });

  it('has the worldwide routes in every country and where none is chosen', () => {
    for (const country of ['GB', 'JP', undefined]) {
      expect(linesFor(country, 'talk').at(-1)?.name).toBe('Child Helpline International');
      expect(linesFor(country, 'remove').at(-1)?.name).toBe('Take It Down');
    }
    expect(
      LINES.some(({ name }) => /StopNCII/i.test(name)),
      'that one is for adults only',
    ).toBe(false);
  });

  it('hides a phone number until a person has checked it lately, but never the emergency number', () => {
    expect(phoneOf(CHECKED, TODAY)).toBe('0000');
    expect(phoneOf({ ...CHECKED, verifiedOn: null }, TODAY)).toBeUndefined();
    expect(phoneOf(CHECKED, Date.parse('2027-10-01'))).toBeUndefined();
    expect(phoneOf({ ...CHECKED, kind: 'emergency', verifiedOn: null }, TODAY)).toBe('0000');
  });

  it('names entries whose check has run out or has no source', () => {
    const last = Date.parse('2026-10-01') + CHECK_LASTS_DAYS * 86_400_000;
    expect(isChecked(CHECKED, last)).toBe(true);
    expect(outdated(last, [CHECKED])).toEqual([]);
    expect(outdated(last + 1, [CHECKED])).toEqual([CHECKED]);
    expect(outdated(TODAY, [{ ...CHECKED, sourceUrl: null }])).toHaveLength(1);
    expect(outdated(TODAY, [{ ...CHECKED, verifiedOn: null }])).toEqual([]);
  });

  it('gives cards the country’s own line, and nothing for an unknown country', () => {
    expect(helplineFor('GB')).toEqual({
      ...{ name: 'Childline', web: 'https://www.childline.org.uk', emergency: '999' },
      remove: { name: 'Report Remove', web: 'https://www.childline.org.uk/remove' },
    });
    expect(helplineFor(undefined)).toBeUndefined();
    expect(helplineFor('QQ')).toBeUndefined();
  });

  it('guesses a country only from a region it knows', () => {
    expect(guessCountry(['en', 'en-GB', 'de-DE'])).toBe('GB');
    expect(guessCountry(['zh-Hant-TW', 'pt-BR'])).toBe('BR');
    expect(guessCountry(['en', 'cy'])).toBeUndefined();
    expect(guessCountry([])).toBeUndefined();
  });
});

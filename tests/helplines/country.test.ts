import { COUNTRIES } from 'virtual:helplines';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSupported, questionAbout, whereIs } from '../../lib/helplines/country';
import { countryMeant, isCountryCode } from '../../lib/helplines/country-code';

const NOT_CHOSEN = { value: '', locked: false };
const region = fc.constantFrom('GB', 'IE', 'US', 'DE', 'BR', 'HU', 'EG', 'TW', undefined);
const language = fc.constantFrom('en', 'de', 'ar', 'hu', 'pt', 'zh-Hant');
const tag = fc.tuple(language, region).map(([spoken, where]) => (where ? `${spoken}-${where}` : spoken));
const languages = fc.array(fc.oneof(tag, fc.string({ maxLength: 8 })), { maxLength: 5 });
const spoken = (one: string | undefined) => one?.split('-')[0]?.toLowerCase();

describe('where the child is', () => {
  it.each([
    [['en-GB', 'en'], { code: 'GB', ask: 'is it this?' }],
    [['en', 'en-GB', 'de-DE'], { code: 'GB', ask: 'is it this?' }],
    [['hu-HU', 'hu', 'en-US'], { ask: 'which?' }],
    [['ar', 'en-US'], { ask: 'which?' }],
    [['ar-EG', 'ar', 'en-US', 'en'], { ask: 'which?' }],
    [['zh-Hant-TW', 'pt-BR'], { ask: 'which?' }],
    [['en', 'cy'], { ask: 'which?' }],
    [['es-419', 'es', 'en-US'], { ask: 'which?' }],
    [[], { ask: 'which?' }],
  ])('is told by %j as a question at most', (said, where) => {
    expect(whereIs(NOT_CHOSEN, said)).toEqual(where);
  });

  it('is what was chosen, whatever the browser speaks, and then nothing is asked', () => {
    fc.assert(
      fc.property(fc.constantFrom(...COUNTRIES), fc.boolean(), languages, (value, locked, said) => {
        expect(whereIs({ value, locked }, said)).toEqual({ code: value, ask: 'nothing' });
      }),
    );
  });

  it('is never a country that does not stand with the child’s own language, and never one that is not asked about', () => {
    fc.assert(
      fc.property(languages, (said) => {
        const { code, ask } = whereIs(NOT_CHOSEN, said);
        expect(ask).toBe(code ? 'is it this?' : 'which?');
        if (!code) return;
        expect(isSupported(code)).toBe(true);
        const own = said.find((one) => spoken(one) === spoken(said[0]) && /-[a-z]{2}$/i.test(one));
        expect(own?.toUpperCase().endsWith(`-${code}`)).toBe(true);
      }),
    );
  });

  it('is left open where the family said that its country is not here', () => {
    expect(whereIs({ value: 'XX', locked: false }, ['en-GB'])).toEqual({ ask: 'nothing' });
  });

  it('is not asked where an answer would change nothing', () => {
    fc.assert(
      fc.property(fc.constantFrom('', 'XX', 'GB'), languages, (value, said) => {
        expect(whereIs({ value, locked: true }, said).ask).toBe('nothing');
      }),
    );
  });
});

describe('the question', () => {
  const asked = (said: string[]) => questionAbout(whereIs(NOT_CHOSEN, said), said);

  it('offers the guess, or the few countries that speak the child’s language', () => {
    expect(asked(['en-IE', 'en-US'])).toEqual({ guess: 'IE', likely: [] });
    expect(asked(['de'])).toEqual({ likely: ['AT', 'CH', 'DE'] });
    expect(asked(['hu-HU', 'en-US'])).toEqual({ likely: [] });
    expect(asked(['en']), 'too many to be quick').toEqual({ likely: [] });
    expect(questionAbout({ code: 'GB', ask: 'nothing' }, ['en-IE'])).toBeUndefined();
  });
});

describe('a country code', () => {
  it('is that of a country', () => {
    for (const code of ['GB', 'HU', 'TW']) expect(isCountryCode(code), code).toBe(true);
    for (const code of ['ZZ', 'UK', 'EU', 'gb', 'XX', '', 'GBR', '1A']) expect(isCountryCode(code), code).toBe(false);
  });

  it('that is none has one that was meant, where that can be told', () => {
    expect(countryMeant('UK', COUNTRIES)).toBe('GB');
    expect(countryMeant(' gb', COUNTRIES)).toBe('GB');
    expect(countryMeant('Ireland', COUNTRIES)).toBe('IE');
    expect(countryMeant('xx', COUNTRIES)).toBe('XX');
    for (const none of ['ZZ', '', 'QQ', 'the moon']) expect(countryMeant(none, COUNTRIES), none).toBeUndefined();
  });
});

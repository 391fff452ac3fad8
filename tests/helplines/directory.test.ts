import { COUNTRIES } from 'virtual:helplines';
import { describe, expect, it } from 'vitest';
import { emergencyNumber, linesFor, linesForAdults, talkLines } from '../../lib/helplines/directory';
import { helpNear } from '../../lib/helplines/help-near';

const TEEN = { band: '12-16', languages: ['en-GB'] } as const;
const chosen = (value: string) => ({ value, locked: false });
const firstIn = (country: string, band: '8-11' | '12-16', ...languages: string[]) =>
  talkLines(country, { band, languages })[0]?.name;

describe('the directory', () => {
  it('has someone to talk to of certainty A and an emergency number in each of the 27 countries', () => {
    expect(COUNTRIES).toHaveLength(27);
    for (const country of COUNTRIES) {
      const own = linesFor(country, 'talk').filter((line) => line.country === country);
      expect(
        own.some(({ certainty }) => certainty === 'A'),
        country,
      ).toBe(true);
      expect(emergencyNumber(country), country).toMatch(/^\d{3,5}$/);
    }
  });

  it('has the worldwide routes in every country and where none is known', () => {
    for (const country of ['GB', 'JP', undefined]) {
      expect(linesFor(country, 'talk').at(-1)?.name).toBe('Child Helpline International');
      expect(linesFor(country, 'remove').at(-1)?.name).toBe('Take It Down');
    }
  });

  it('puts first whoever is there for the child’s age and speaks its language', () => {
    expect(firstIn('NZ', '12-16', 'en-NZ')).toBe('Youthline');
    expect(firstIn('NZ', '8-11', 'en-NZ')).toBe("0800 What's Up");
    expect(firstIn('BE', '12-16', 'nl-BE')).toBe('Awel');
    expect(firstIn('BE', '12-16', 'fr-BE')).toBe('Écoute-Enfants');
    expect(firstIn('BE', '12-16', 'ar')).toBe('Awel');
  });

  it('keeps a line for adults from children, and has it for the adult beside them', () => {
    expect(linesFor('GB', 'talk').map(({ name }) => name)).toEqual([
      'Childline',
      'Shout',
      'Child Helpline International',
    ]);
    expect(linesForAdults('GB').map(({ name }) => name)).toEqual(['NSPCC helpline (adults)']);
  });
});

describe('whom a card leads to', () => {
  it('is the talk line of the country, with all that is needed for one press', () => {
    expect(helpNear(chosen('GB'), TEEN)).toEqual({
      helpline: {
        ...{ name: 'Childline', tel: '0800 1111', web: 'https://www.childline.org.uk' },
        ...{ hours: 'always', free: true, emergency: '999' },
        remove: { name: 'Report Remove', web: expect.stringContaining('report-remove') },
      },
    });
    expect(helpNear(chosen('CA'), TEEN).helpline?.text).toEqual({ number: '686868', word: 'CONNECT' });
  });

  it('can be reached in every country', () => {
    for (const country of COUNTRIES) {
      const { helpline } = helpNear(chosen(country), TEEN);
      expect(helpline?.tel ?? helpline?.text ?? helpline?.web, country).toBeTruthy();
      expect(helpline?.emergency, country).toBeTruthy();
    }
  });

  it('is shown with a question where the country is a guess', () => {
    const near = helpNear(chosen(''), { band: '12-16', languages: ['en-IE', 'en-US'] });
    expect(near.helpline).toMatchObject({ name: 'Childline (ISPCC)', emergency: '112', text: { number: '50101' } });
    expect(near.question).toEqual({ guess: 'IE', likely: [] });
  });

  it('is never nobody: where the country is not known, the finder and a question', () => {
    for (const languages of [['hu-HU', 'en-US'], ['ar', 'en-US'], []]) {
      const near = helpNear(chosen(''), { band: '12-16', languages });
      expect(near.helpline).toBeUndefined();
      expect(near.finder?.web).toContain('childhelplineinternational.org');
      expect(near.question).toBeDefined();
    }
    expect(helpNear(chosen('XX'), TEEN)).toEqual({ finder: expect.objectContaining({}) });
  });
});

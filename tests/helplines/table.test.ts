import { LINES } from 'virtual:helplines';
import { describe, expect, it } from 'vitest';
import { dueFaults } from '../../lib/helplines/due';
import { readHours } from '../../lib/helplines/hours';
import { readTable, shownOf } from '../../lib/helplines/read-table';
import { helplineFiles } from '../../scripts/helplines-plugin';

/** As a file has it. Invented. */
const GOOD = {
  name: 'A line',
  kind: 'talk',
  languages: 'en, cy',
  tel: '0800 0000',
  certainty: 'A',
  checked: '2026-12',
  verifiedBy: 'public sources, 2026-12',
  sources: ['its own page', 'a newspaper'],
};
const EMERGENCY = { ...GOOD, name: 'Emergency', kind: 'emergency', tel: '999' };
const read = (...lines: unknown[]) => readTable([{ country: 'GB', lines }]);
const faultOf = (change: object) => read({ ...GOOD, ...change }).faults;

describe('the table of helplines', () => {
  const { lines, faults } = readTable(helplineFiles());

  it('has no fault, and holds all that was found: 118 lines in 27 countries and for every country', () => {
    expect(faults).toEqual([]);
    expect(lines).toHaveLength(118);
    expect(new Set(lines.map(({ country }) => country)).size).toBe(28);
  });

  it('ships certainty A and B, never C, and no source or note', () => {
    const hidden = lines.filter(({ certainty }) => certainty === 'C').map(({ name }) => name);
    expect(hidden.sort()).toEqual(['CVV', 'Línea de la Vida', 'SAPS line', 'Slettmeg', 'The Mix']);
    expect(LINES.filter(({ name }) => hidden.includes(name))).toEqual([]);
    expect(LINES).toHaveLength(lines.length - hidden.length);
    expect(JSON.stringify(LINES)).not.toMatch(/sources|verifiedBy|"note"/);
  });

  it('never offers children what is for adults only', () => {
    expect(LINES.filter(({ name }) => /StopNCII/i.test(name))).toEqual([]);
  });
});

describe('a wrong line in the table', () => {
  it.each([
    [{ tel: 8001111 }, 'tel: must be a number in quotes, such as "0800 1111"'],
    [{ tel: 'call us' }, 'tel: must be digits, with spaces or hyphens between them'],
    [{ tel: '1'.repeat(16) }, 'tel: must have 15 digits at most'],
    [{ kind: 'chat' }, 'kind: must be one of talk, report, remove, emergency'],
    [{ web: 'http://a.example' }, 'web: must be an address that begins with https'],
    [{ hours: 'Mon-Fri 9-25' }, '"9-25" is no time'],
    [{ hours: 'weekdays' }, '"weekdays" names no days'],
    [{ checked: '2026-13' }, 'checked: must be a month, such as 2026-12'],
    [{ certainty: 'D' }, 'certainty: must be A, B or C'],
    [{ sources: ['one'] }, 'certainty A needs 2 sources, here are 1'],
    [{ verifiedBy: 'Jo Example' }, 'verifiedBy must be "public sources, 2026-12"'],
    [{ tel: undefined }, 'nobody can be reached without tel, sms or web'],
    [{ smsWord: 'HOME' }, 'smsWord needs a number in sms'],
    [{ phone: '1' }, 'phone: '],
  ])('%o is named in one sentence', (change, says) => {
    const [fault, ...more] = faultOf(change);
    expect(fault).toMatch(/^Helplines of GB, A line: .*\.$/);
    expect(fault).toContain(says);
    expect(more).toEqual([]);
  });

  it('takes no other line with it', () => {
    const { lines, faults } = read({ ...GOOD, tel: 'none' }, EMERGENCY, 7, { ...EMERGENCY });
    expect(lines.map(({ name }) => name)).toEqual(['Emergency']);
    expect(faults).toHaveLength(3);
    expect(faults[1]).toContain('line 3');
    expect(faults[2]).toContain('it is there twice');
  });

  it('is one that says which country is none', () => {
    for (const country of ['ZZ', 'UK', 'G', 'EU'])
      expect(readTable([{ country, lines: [GOOD] }]).faults).toEqual([
        `Helplines of ${country}: there is no such country.`,
      ]);
    expect(readTable([{ country: 'GB', lines: 'none' }]).faults).toEqual([
      'Helplines of GB: a list of lines is needed.',
    ]);
  });
});

describe('hours', () => {
  it('are read as the table writes them', () => {
    expect(readHours('24/7')).toBe('always');
    expect(readHours('daily')).toEqual({ open: [{ days: [1, 2, 3, 4, 5, 6, 7] }] });
    expect(readHours('Mon-Wed Fri 8-20:30, Sun 9-17')).toEqual({
      open: [
        { days: [1, 2, 3, 5], from: 480, to: 1230 },
        { days: [7], from: 540, to: 1020 },
      ],
    });
    expect(readHours('daily 16-21, not 29 Dec - 3 Jan')).toMatchObject({ except: { from: '12-29', to: '01-03' } });
  });
});

describe('what keeps a release back', () => {
  const shown = (...lines: unknown[]) => shownOf(read(...lines).lines);
  const LAST_DAY = Date.UTC(2028, 5, 30);

  it('is nothing while every country has somebody to talk to and no line is older than 18 months', () => {
    expect(dueFaults(shown(GOOD, EMERGENCY), ['GB'], LAST_DAY)).toEqual([]);
    expect(
      dueFaults(
        LINES,
        [...new Set(LINES.map(({ country }) => country))].filter((one) => one !== 'XX'),
        LAST_DAY,
      ),
    ).toEqual([]);
  });

  it('is a line that was looked up more than 18 months ago', () => {
    const faults = dueFaults(shown(GOOD, EMERGENCY), ['GB'], LAST_DAY + 86_400_000);
    expect(faults[0]).toBe('Helplines of GB, A line: looked up in 2026-12, more than 18 months ago. Look it up again.');
    expect(faults).toHaveLength(2);
  });

  it('is a country with nobody to talk to of certainty A or B, or without an emergency number', () => {
    const hidden = { ...GOOD, certainty: 'C' };
    expect(dueFaults(shown(hidden, EMERGENCY), ['GB'], LAST_DAY)).toEqual([
      'Helplines of GB: nobody to talk to of certainty A or B.',
    ]);
    expect(dueFaults(shown({ ...GOOD, kind: 'report' }, EMERGENCY), ['GB'], LAST_DAY)).toHaveLength(1);
    expect(dueFaults(shown(GOOD), ['GB'], LAST_DAY)).toEqual([
      'Helplines of GB: no emergency number of certainty A or B.',
    ]);
  });
});

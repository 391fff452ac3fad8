import * as v from 'valibot';
import { isSupported } from '../helplines/country';
import { countryMeant, isCountryCode } from '../helplines/country-code';
import { countries } from '../helplines/directory';
import { EVERYWHERE } from '../helplines/line';
import type { Shape } from './shapes';

/** A country with helplines here, or `XX` for any other one. */
export const country: Shape<string> = {
  check: v.union([v.picklist(['', EVERYWHERE]), v.pipe(v.string(), v.check(isSupported))]),
  managed: { type: 'string' },
  expects: { kind: 'country', gaps: {} },
  /** Somebody who names a country without helplines here is not to get those of another one. */
  mend: (raw) =>
    typeof raw === 'string' && isCountryCode(raw) && !isSupported(raw)
      ? { value: EVERYWHERE, faults: [{ problem: 'noHelplines', part: '', value: raw }] }
      : { value: raw, faults: [] },
  why: (raw) => {
    const meant = typeof raw === 'string' ? countryMeant(raw, countries()) : undefined;
    return meant ? { problem: 'badValue', meant } : undefined;
  },
};

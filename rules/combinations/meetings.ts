import type { Combination } from '../../lib/conversation/model';

/** Meetings. */
export default {
  // K11
  'meeting-hidden': {
    parts: [{ kinds: ['meet-offline'] }, { kinds: ['secrecy', 'alone-probe'] }],
    messages: 60,
    hours: 48,
    bonus: 6,
    family: 'meeting',
    means: 'Asked to meet, and nobody is to know or be near.',
  },
  'meeting-with-facts': {
    parts: [{ kinds: ['meet-offline'] }, { kinds: ['personal-probe'] }],
    messages: 60,
    hours: 48,
    bonus: 2,
    family: 'meeting',
    means: 'Asked to meet and where the child can be found.',
  },
  // K13
  'meeting-knows-place': {
    parts: [{ kinds: ['meet-offline'] }, { kinds: ['self-disclosure'], slots: ['address', 'school'] }],
    messages: 200,
    bonus: 4,
    means: 'Asked to meet, and knows where the child can be found.',
  },
} satisfies Record<string, Combination>;

import type { Combination } from '../../lib/conversation/model';
import { approach, facts } from './kinds';

/** Who is near, and where the child can be found. */
export default {
  // K4
  'alone-with-approach': {
    family: 'meeting',
    parts: [{ kinds: ['alone-probe'] }, { kinds: [...approach, 'secrecy'] }],
    messages: 30,
    hours: 48,
    bonus: 5,
    means: 'Asked who is near, then came closer.',
  },
  'alone-with-move': {
    parts: [{ kinds: ['alone-probe'] }, { kinds: ['platform-move'] }],
    messages: 30,
    hours: 48,
    bonus: 3,
    means: 'Asked who is near and to go on in another app.',
  },
  // Beyond the design.
  'alone-with-facts': {
    parts: [
      { kinds: ['alone-probe'] },
      { kinds: ['personal-probe'], slots: ['address', 'school', 'routine', 'town', 'phone'] },
    ],
    messages: 40,
    hours: 48,
    bonus: 2,
    means: 'Asked who is near, and where the child can be found.',
  },
  // K12
  'many-facts': {
    asks: facts,
    atLeast: 3,
    messages: 40,
    hours: 48,
    bonus: 3,
    family: 'facts',
    means: 'Asked for three different personal facts.',
  },
  'very-many-facts': {
    asks: facts,
    atLeast: 4,
    messages: 40,
    hours: 48,
    bonus: 4,
    family: 'facts',
    means: 'Asked for four different personal facts.',
  },
} satisfies Record<string, Combination>;

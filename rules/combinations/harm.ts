import type { Combination } from '../../lib/conversation/model';
import { closed, coercive, weighty } from './kinds';

/** What may speak at once. */
export default {
  // K10
  'picture-then-threat': {
    parts: [{ kinds: ['self-disclosure'], slots: ['picture'] }, { kinds: ['threat'] }],
    inOrder: true,
    messages: 60,
    direct: 'urgent',
    means: 'The child sent something and is being threatened with it.',
  },
  // K15
  'harm-with-distress': {
    parts: [{ kinds: ['threat', 'control-harm'] }, { kinds: ['self-distress'] }],
    messages: 60,
    hours: 48,
    direct: 'urgent',
    means: 'The child is being threatened or ordered about, and is frightened.',
  },
  // Section 4.6, more careful: one message of banter can look like a threat, so a single one must be certain to be strong.
  'threat-certain': {
    parts: [{ kinds: coercive, least: 0.9 }],
    audiences: closed,
    direct: 'strong',
    family: 'threat',
    means: 'Announced harm, or gave orders with an "or else".',
  },
  'threat-with-more': {
    parts: [{ kinds: coercive, least: 0.7 }, { kinds: weighty.filter((kind) => !coercive.includes(kind)) }],
    messages: 150,
    audiences: closed,
    direct: 'strong',
    family: 'threat',
    means: 'Announced harm or gave orders, beside another sign.',
  },
  'threat-alone': {
    parts: [{ kinds: coercive, least: 0.7 }],
    audiences: closed,
    direct: 'medium',
    family: 'threat',
    means: 'Announced harm or gave orders.',
  },
  // Beyond the design.
  'account-asked': {
    parts: [{ kinds: ['account-request'], least: 0.7 }],
    audiences: closed,
    bonus: 2,
    means: 'Asked for a password, a code or the use of an account.',
  },
} satisfies Record<string, Combination>;

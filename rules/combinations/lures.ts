import type { Combination, Part } from '../../lib/conversation/model';
import { closeness } from './kinds';

/** K6, with either way of knowing that the child is young. */
function praiseWithAge(age: Part): Combination {
  return {
    parts: [{ kinds: ['flattery'] }, age, { kinds: closeness }],
    messages: 40,
    hours: 48,
    bonus: 4,
    family: 'praise-age-closeness',
    means: 'Praised the child, knows the age, and asked for a picture or something personal.',
  };
}

/** Gifts and praise, and what is asked for them. */
export default {
  // K5
  'gift-for-closeness': {
    parts: [{ kinds: ['gift-lure'] }, { kinds: closeness }],
    messages: 30,
    hours: 48,
    bonus: 6,
    family: 'gift',
    means: 'Offered something and asked for a picture or something personal.',
  },
  'gift-for-secret-or-meeting': {
    parts: [{ kinds: ['gift-lure'] }, { kinds: ['meet-offline', 'secrecy'] }],
    messages: 30,
    hours: 48,
    bonus: 4,
    family: 'gift',
    means: 'Offered something and asked for a secret or a meeting.',
  },
  'gift-for-contact': {
    parts: [{ kinds: ['gift-lure'] }, { kinds: ['personal-probe', 'platform-move'] }],
    messages: 30,
    hours: 48,
    bonus: 3,
    family: 'gift',
    means: 'Offered something and asked for personal facts or another app.',
  },
  // Beyond the design.
  'gift-then-owed': {
    parts: [{ kinds: ['gift-lure'] }, { kinds: ['pressure'] }],
    inOrder: true,
    messages: 60,
    hours: 7 * 24,
    bonus: 4,
    family: 'gift',
    means: 'Gave or offered something, then asked for something back.',
  },
  // K16
  'picture-for-gift': {
    parts: [
      { kinds: ['gift-lure'], least: 0.6 },
      { kinds: ['image-request'], least: 0.6 },
    ],
    messages: 0,
    direct: 'strong',
    means: 'Offered something for a picture, in one message.',
  },
  // K6
  'praise-asked-age-closeness': praiseWithAge({ kinds: ['age-probe'] }),
  'praise-told-age-closeness': praiseWithAge({ kinds: ['self-disclosure'], slots: ['age'] }),
  // Beyond the design.
  'closeness-knows-age': {
    parts: [{ kinds: closeness }, { kinds: ['age-probe', 'self-disclosure'], slots: ['age'] }],
    messages: 60,
    hours: 48,
    bonus: 2,
    family: 'praise-age-closeness',
    means: 'Asked or was told the age, and came closer.',
  },
} satisfies Record<string, Combination>;

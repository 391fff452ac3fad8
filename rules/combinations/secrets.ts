import type { Combination } from '../../lib/conversation/model';
import { approach, weighty } from './kinds';

/** Secrets, and setting the child apart. */
export default {
  // K2
  'secret-with-more': {
    parts: [{ kinds: ['secrecy'] }, { kinds: weighty }],
    messages: 150,
    hours: 14 * 24,
    bonus: 4,
    family: 'secret',
    means: 'Asked for a secret, beside another sign.',
  },
  'secret-with-approach': {
    parts: [{ kinds: ['secrecy'] }, { kinds: approach }],
    messages: 150,
    hours: 14 * 24,
    bonus: 5,
    family: 'secret',
    means: 'Asked for a secret and for a picture, a meeting or something personal.',
  },
  // K8
  'alone-together': {
    parts: [{ kinds: ['isolation'] }, { kinds: ['secrecy'] }],
    hours: 30 * 24,
    bonus: 4,
    means: 'Set the child against others and asked for a secret.',
  },
  // Beyond the design.
  'only-one-who-cares': {
    parts: [{ kinds: ['isolation'] }, { kinds: ['flattery', 'gift-lure', 'boundary-test'] }],
    messages: 200,
    hours: 14 * 24,
    bonus: 2,
    means: 'Set the child against others while being extra nice.',
  },
  // K17
  'secret-picture': {
    parts: [
      { kinds: ['secrecy'], least: 0.8 },
      { kinds: ['image-request'], least: 0.6 },
    ],
    messages: 1,
    hours: 1,
    direct: 'strong',
    means: 'Asked for a picture and to hide it, in one breath.',
  },
} satisfies Record<string, Combination>;

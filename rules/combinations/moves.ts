import type { Combination } from '../../lib/conversation/model';

/** From small talk to another place, by someone who says who they are. */
export default {
  // K1
  'age-then-move': {
    parts: [{ kinds: ['age-probe'] }, { kinds: ['platform-move'] }],
    messages: 20,
    hours: 48,
    bonus: 3,
    means: 'Asked how old the child is and to go on in another app.',
  },
  // K9
  'move-then-picture': {
    parts: [{ kinds: ['platform-move'] }, { kinds: ['image-request'] }],
    messages: 20,
    hours: 48,
    bonus: 4,
    means: 'Asked to go on in another app and for a picture.',
  },
  // Beyond the design.
  'move-with-approach': {
    parts: [{ kinds: ['platform-move'] }, { kinds: ['boundary-test', 'meet-offline'] }],
    messages: 60,
    hours: 48,
    bonus: 3,
    means: 'Asked to go on in another app, and for a meeting or something personal.',
  },
  // K7
  'claim-with-request': {
    parts: [
      { kinds: ['persona-claim'] },
      { kinds: ['image-request', 'gift-lure', 'platform-move', 'meet-offline', 'account-request'] },
    ],
    messages: 40,
    hours: 48,
    bonus: 3,
    means: 'Told the child who they are, then asked or offered.',
  },
  // K14
  'two-ages': { agesApart: 2, bonus: 3, means: 'Gave two ages that do not fit together.' },
} satisfies Record<string, Combination>;

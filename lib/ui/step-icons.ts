import type { IconName } from './icons/interface-icon';
import type { Topic } from './views';

type Three = readonly [IconName, IconName, IconName];

/** A small icon beside each of the three steps of a topic, for those who read slowly. The last step is always a person. */
export const STEP_ICONS: Record<Topic, Three> = {
  'age-probe': ['silent', 'talk', 'person'],
  'personal-probe': ['silent', 'talk', 'person'],
  'persona-claim': ['eye', 'lock', 'person'],
  'self-disclosure': ['hand', 'talk', 'person'],
  flattery: ['hand', 'lock', 'person'],
  'gift-lure': ['hand', 'lock', 'person'],
  'platform-move': ['talk', 'lock', 'person'],
  'alone-probe': ['silent', 'home', 'person'],
  isolation: ['heart', 'leave', 'person'],
  secrecy: ['talk', 'keep', 'person'],
  'account-request': ['lock', 'key', 'person'],
  'image-request': ['hand', 'cameraOff', 'person'],
  'sexual-talk': ['leave', 'keep', 'person'],
  'boundary-test': ['leave', 'keep', 'person'],
  'meet-offline': ['stay', 'phone', 'person'],
  pressure: ['silent', 'leave', 'person'],
  threat: ['silent', 'keep', 'person'],
  'control-harm': ['silent', 'keep', 'person'],
  pattern: ['hand', 'keep', 'person'],
};

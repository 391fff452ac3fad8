import type { Kind, Slot } from '../../lib/engine/rule';
import { categories } from '../categories';

/** Groups of kinds that several combinations speak of. */

/** Everything that is more than small talk; secrecy itself left out. */
export const weighty: readonly Kind[] = (Object.keys(categories) as (keyof typeof categories)[]).filter(
  (kind) => categories[kind].weight >= 1.5 && kind !== 'secrecy',
);
export const closeness: readonly Kind[] = ['image-request', 'boundary-test'];
export const approach: readonly Kind[] = ['image-request', 'boundary-test', 'meet-offline'];
export const coercive: readonly Kind[] = ['threat', 'control-harm'];
/** Facts that find a child. */
export const facts: readonly Slot[] = [
  'name',
  'school',
  'town',
  'address',
  'phone',
  'routine',
  'household',
  'device',
  'socials',
];
/** Rooms that not everybody can read. */
export const closed = ['direct', 'group', 'bot'] as const;
/** What the child can say no to. */
export const requests = [
  'image-request',
  'meet-offline',
  'platform-move',
  'personal-probe',
  'boundary-test',
  'account-request',
] as const;

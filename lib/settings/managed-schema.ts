import { SETTINGS } from './list';
import { lockable } from './read-policy';
import type { ManagedType } from './shapes';

type Described = ManagedType & { title: string; description: string };

/**
 * The schema for `storage.managed_schema`, in the form of JSON Schema that Chrome knows (draft 3: a type everywhere, no
 * alternatives, nothing beside `properties` at the top). Types only: a value that Chrome's own check refuses is dropped
 * without a word, and we want to say what is wrong with it.
 */
export function managedSchema(): { type: 'object'; properties: Record<string, Described> } {
  const properties: Record<string, Described> = {
    policyVersion: {
      title: 'Version of this policy, now 1',
      description: 'Leave it out or write 1.',
      type: 'integer',
    },
  };
  for (const name of lockable()) {
    const { title, says, shape } = SETTINGS[name];
    properties[name] = { title, description: says, ...shape.managed };
  }
  properties.locked = {
    title: 'Names that cannot be changed on the device',
    description:
      'Keys of this policy. Each needs a value here, and setBy must name who locks. The child sees the lock.',
    type: 'array',
    items: { type: 'string' },
  };
  return { type: 'object', properties };
}

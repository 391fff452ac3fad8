import type { Speaker } from '../../../message';
import type { RowPlace } from '../../site';

const NAMES = '[data-a-target="whisper-message-name"]';

/**
 * A whisper is between two, and its head names the other one. Who goes by another name is the child, once the name at
 * the head was seen on a row: until then the two may only be spelt differently. In public chat nothing marks the child.
 */
export function whose({ list, author, counterpart, audience }: RowPlace): Speaker | undefined {
  if (audience !== 'direct' || !author || !counterpart) return;
  const other = counterpart.toLowerCase();
  if (author.toLowerCase() === other) return 'other';
  const names = [...list.querySelectorAll(NAMES)].map((name) => name.textContent?.trim().toLowerCase());
  return names.includes(other) ? 'self' : undefined;
}

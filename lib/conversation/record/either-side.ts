import type { Sighting } from '../../engine/sighting';

/** Whether nobody knows if the child wrote it, and it was read both ways. */
export function isEither({ message, asSelf }: Sighting): boolean {
  return message.speaker === 'unknown' && asSelf !== undefined;
}

/** The message as the other person's; as it is where the side is known. */
export function asTheirs(sighting: Sighting): Sighting {
  if (!isEither(sighting)) return sighting;
  const { asSelf: _, ...read } = sighting;
  return { ...read, message: { ...read.message, speaker: 'other' } };
}

/** The message as the child's own; as it is where the side is known. */
export function asOwn(sighting: Sighting): Sighting {
  const { message, asSelf } = sighting;
  if (!asSelf || !isEither(sighting)) return sighting;
  return { ...asSelf, message: { ...message, speaker: 'self' } };
}

import type { Sighting } from '../engine/sighting';
import type { Spotter } from '../engine/spotter';
import type { Message } from '../message';

/**
 * A spotter that reads a message of which nobody knows whether the child wrote it both ways: as the other person's, and, beside
 * that, as the child's. What the two remember of a talk is kept apart. Where there is no author either, nobody could tell two
 * people apart, and it is read once, as nobody's.
 */
export function readBothWays({ spot, consider }: Spotter): Spotter {
  const spotAs = (message: Message, speaker: 'self' | 'other'): Sighting => {
    const { conversation } = message;
    return spot({ ...message, speaker, conversation: { ...conversation, key: `${conversation.key}\n${speaker}` } });
  };
  return {
    spot(message) {
      if (message.speaker !== 'unknown' || message.author === '') return spot(message);
      const { text: _, ...plain } = message;
      const { message: _own, line: _line, hints: _hints, ...asSelf } = spotAs(message, 'self');
      return { ...spotAs(message, 'other'), message: plain, asSelf };
    },
    consider,
  };
}

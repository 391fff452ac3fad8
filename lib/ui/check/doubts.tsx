import type { Doubt } from '../../exports/said';
import { say } from '../words';
import { doubtSentence } from './sentences';

/** What could not be read, so that nobody takes a part for the whole. */
export function Doubts({ doubts }: { doubts: readonly Doubt[] }) {
  if (doubts.length === 0) return null;
  return (
    <div class="doubts">
      <p>{say('check.doubtsTitle')}</p>
      <ul>
        {doubts.map((doubt) => (
          <li key={doubt.id}>{doubtSentence(doubt)}</li>
        ))}
      </ul>
    </div>
  );
}

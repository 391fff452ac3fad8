import { replyFor } from '../advice';
import type { Topic } from '../views';
import { say } from '../words';
import { CopyButton } from './copy-button';

/** Words to answer with, for the kinds where an answer is a good idea. `copy` offers them by a click. */
export function Reply({ topic, copy = false }: { topic: Topic; copy?: boolean }) {
  const words = replyFor(topic);
  if (!words) return null;
  return (
    <p class="reply">
      <span>
        <small>{say('card.replyLabel')}</small> <q>{words}</q>
      </span>
      {copy && <CopyButton text={words} />}
    </p>
  );
}

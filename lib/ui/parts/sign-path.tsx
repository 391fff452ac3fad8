import type { Category } from '../../engine/rule';
import { signWord } from '../advice';
import { SignIcon } from '../icons/sign-icon';
import { STORY_STEPS } from '../story';
import { say } from '../words';

/**
 * The story as pictures, in order. Kinds only, never words of the chat. `named` writes each name under its picture; else
 * a sentence beside it tells the story, and the names are for screen readers.
 */
export function SignPath({ story, named = false }: { story: readonly Category[]; named?: boolean }) {
  return (
    <div class="path-frame">
      <ol class={named ? 'path' : 'path bare'} aria-label={say('card.path')}>
        {story.slice(0, STORY_STEPS).map((kind) => (
          <li key={kind}>
            <span class="dot">
              <SignIcon topic={kind} />
            </span>
            <span class={named ? undefined : 'hidden-text'}>{signWord(kind)}</span>
          </li>
        ))}
      </ol>
    </div>
  );
}

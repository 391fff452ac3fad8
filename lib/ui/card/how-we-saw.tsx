import { SignPath } from '../parts/sign-path';
import { storyLine } from '../story';
import { say } from '../words';
import type { CardView } from './view';

/** Below the steps and small: in what order the signs came, as pictures and in words. Nothing where there was only one. */
export function HowWeSaw({ view: { story, band, began } }: { view: CardView }) {
  const line = storyLine(story, band);
  if (!line && !began) return null;
  return (
    <div class="story">
      {line && <SignPath story={story} />}
      <p>
        {began && say('story.began', { site: began })} {line}
      </p>
    </div>
  );
}

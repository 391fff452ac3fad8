import { say } from '../../words';
import type { StepProps } from '../view';

/** The end, and where everything is from now on. */
export function Done({ view: { agreedAt } }: StepProps) {
  return (
    <section class="panel" aria-labelledby="done-title">
      <h2 id="done-title">{say(agreedAt === null ? 'welcome.done.later' : 'welcome.done.title')}</h2>
      <p>{say('welcome.done.text')}</p>
      <ul class="never links">
        <li>
          <a class="button primary" href="/practice.html">
            {say('welcome.done.practice')}
          </a>
        </li>
        <li>
          <a class="button outlined" href="/seen.html">
            {say('welcome.done.seen')}
          </a>
        </li>
        <li>
          <a class="button outlined" href="/options.html">
            {say('welcome.done.options')}
          </a>
        </li>
        <li>
          <a class="button outlined" href="/options.html#guide">
            {say('welcome.done.guide')}
          </a>
        </li>
      </ul>
      <p class="soft">{say('welcome.done.owl')}</p>
    </section>
  );
}

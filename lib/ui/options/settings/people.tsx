import { say } from '../../words';
import type { Part } from '../view';

/** People the child knows. They are marked in the chat itself, together: names are never written down here. */
export function People({ view: { noticed } }: Pick<Part, 'view'>) {
  return (
    <section class="panel setting" aria-labelledby="people-title">
      <h2 id="people-title">{say('options.people.title')}</h2>
      <p class="soft">{say('options.people.intro')}</p>
      <ol class="steps">
        {([0, 1, 2] as const).map((step) => (
          <li key={step}>
            <span>{say(`options.people.steps.${step}`)}</span>
          </li>
        ))}
      </ol>
      {noticed && <p>{say('options.people.marked', { count: noticed.marked })}</p>}
      <p class="small soft">{say('options.people.never')}</p>
    </section>
  );
}

import { InterfaceIcon } from '../icons/interface-icon';
import { say } from '../words';

const NEVER = [0, 1, 2, 3, 4] as const;

/** What is never kept. */
export function Never() {
  return (
    <section class="panel" aria-labelledby="never-heading">
      <h2 id="never-heading">{say('seen.never.title')}</h2>
      <ul class="never">
        {NEVER.map((line) => (
          <li key={line}>
            <InterfaceIcon name="block" />
            {say(`seen.never.list.${line}`)}
          </li>
        ))}
      </ul>
      <p class="soft">{say('seen.never.how')}</p>
    </section>
  );
}

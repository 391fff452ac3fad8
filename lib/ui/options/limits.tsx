import { InterfaceIcon } from '../icons/interface-icon';
import { say } from '../words';

const SEES = [0, 1, 2] as const;
const CANNOT = [0, 1, 2, 3, 4, 5, 6, 7] as const;
const DO = [0, 1, 2] as const;

/** What Tawny catches and what it cannot, without varnish. */
export function Limits() {
  return (
    <section class="panel" aria-labelledby="limits-title">
      <h2 id="limits-title">{say('options.limits.title')}</h2>
      <p class="lead">{say('options.limits.lead')}</p>
      <h3>{say('options.limits.seesTitle')}</h3>
      <ul class="never">
        {SEES.map((line) => (
          <li key={line}>
            <InterfaceIcon name="eye" />
            {say(`options.limits.sees.${line}`)}
          </li>
        ))}
      </ul>
      <h3>{say('options.limits.cannotTitle')}</h3>
      <ul class="never">
        {CANNOT.map((line) => (
          <li key={line}>
            <InterfaceIcon name="block" />
            {say(`options.limits.cannot.${line}`)}
          </li>
        ))}
      </ul>
      <h3>{say('options.limits.doTitle')}</h3>
      <ul>
        {DO.map((line) => (
          <li key={line}>{say(`options.limits.do.${line}`)}</li>
        ))}
      </ul>
    </section>
  );
}

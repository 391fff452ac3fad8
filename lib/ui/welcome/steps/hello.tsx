import { type IconName, InterfaceIcon } from '../../icons/interface-icon';
import { say } from '../../words';

const LINES = [
  ['does', 'eye'],
  ['tells', 'talk'],
  ['private', 'lock'],
  ['misses', 'help'],
] as const satisfies readonly (readonly [string, IconName])[];

/** What Tawny is, in four lines that both can read. */
export function Hello() {
  return (
    <section class="panel" aria-labelledby="hello-title">
      <h2 id="hello-title">{say('welcome.hello.title')}</h2>
      <p class="lead">{say('welcome.hello.lead')}</p>
      <ul class="never">
        {LINES.map(([line, icon]) => (
          <li key={line}>
            <InterfaceIcon name={icon} />
            <span>
              <strong>{say(`welcome.hello.${line}.title`)}</strong> {say(`welcome.hello.${line}.text`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

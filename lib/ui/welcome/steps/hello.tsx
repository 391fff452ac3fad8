import { InterfaceIcon, type InterfacePicture } from '../../icons/interface-icon';
import { say } from '../../words';

const LINES = [
  ['does', 'eye'],
  ['tells', 'talk'],
  ['private', 'lock'],
  ['misses', 'help'],
] as const satisfies readonly (readonly [string, InterfacePicture])[];

/** What Tawny is, in four lines that both can read. */
export function Hello() {
  return (
    <section class="panel" aria-labelledby="hello-title">
      <h2 id="hello-title">{say('welcome.hello.title')}</h2>
      <p class="lead">{say('welcome.hello.lead')}</p>
      <ul class="never">
        {LINES.map(([line, picture]) => (
          <li key={line}>
            <InterfaceIcon picture={picture} />
            <span>
              <strong>{say(`welcome.hello.${line}.title`)}</strong> {say(`welcome.hello.${line}.text`)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

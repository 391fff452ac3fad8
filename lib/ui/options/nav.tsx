import { say } from '../words';

/** The rooms of the options page; each has its own address. */
export const ROOMS = ['settings', 'guide', 'limits', 'policy', 'lint', 'export'] as const;
export type Room = (typeof ROOMS)[number];

const FOR_SCHOOLS: readonly Room[] = ['policy', 'lint', 'export'];

export function Nav({ room }: { room: Room }) {
  const link = (one: Room) => (
    <li key={one}>
      <a href={`#${one}`} aria-current={one === room ? 'page' : undefined}>
        {say(`options.nav.${one}`)}
      </a>
    </li>
  );
  return (
    <nav class="rooms" aria-label={say('options.nav.label')}>
      <ul class="tabs">{ROOMS.filter((one) => !FOR_SCHOOLS.includes(one)).map(link)}</ul>
      <p class="small" id="for-schools">
        {say('options.nav.schools')}
      </p>
      <ul class="tabs" aria-labelledby="for-schools">
        {FOR_SCHOOLS.map(link)}
        <li>
          <a href="/self-test.html">{say('options.nav.test')}</a>
        </li>
      </ul>
    </nav>
  );
}

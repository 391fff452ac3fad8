import type { Effective } from '../../settings/settings';
import { type IconName, InterfaceIcon } from '../icons/interface-icon';
import { say } from '../words';

const WHO = [
  ['you', 'eye'],
  ['parent', 'person'],
  ['school', 'flag'],
  ['makers', 'block'],
  ['site', 'talk'],
  ['device', 'lock'],
] as const satisfies readonly (readonly [string, IconName])[];

/** Who can see what, one person after the other. */
export function Who({ settings }: { settings: Effective }) {
  const notice = settings.noticeText?.value;
  return (
    <section class="panel" aria-labelledby="who-heading">
      <h2 id="who-heading">{say('seen.who.title')}</h2>
      <dl class="who">
        {WHO.map(([person, icon]) => (
          <div key={person}>
            <dt>
              <InterfaceIcon name={icon} />
              {say(`seen.who.${person}.name`)}
            </dt>
            <dd>
              {say(`seen.who.${person}.sees`)}
              {person === 'parent' && settings.parentsSee?.value === 'count' && ` ${say('seen.who.parentWeeks')}`}
              {person === 'parent' && settings.parentsSee?.value === 'suggest' && ` ${say('seen.who.parentSuggest')}`}
            </dd>
          </div>
        ))}
      </dl>
      {notice && (
        <p>
          {say('seen.who.notice')} <bdi>{notice}</bdi>
        </p>
      )}
    </section>
  );
}

import { SETTINGS } from '../../../settings/list';
import type { SettingName } from '../../../settings/settings';
import { InterfaceIcon } from '../../icons/interface-icon';
import { say } from '../../words';
import { Findings } from '../findings';
import type { OptionsView } from '../view';

/** What this browser's policy says, what of it was accepted, and why the rest was not. Changes show at once. */
export function PolicyPage({ view: { managed, ids } }: { view: OptionsView }) {
  const { policy, findings } = managed.reading;
  const accepted = Object.entries(policy.values) as [SettingName, unknown][];
  return (
    <section class="panel" aria-labelledby="policy-title">
      <h2 id="policy-title">{say('options.policy.title')}</h2>
      {managed.raw === undefined ? (
        <>
          <p>{say('options.policy.none')}</p>
          <p class="small soft">{say('options.policy.noneNote')}</p>
        </>
      ) : (
        <>
          <p>{say('options.policy.intro')}</p>
          <h3>{say('options.policy.accepted', { count: accepted.length })}</h3>
          <Accepted values={accepted} locked={policy.locked} />
          <h3>{say('options.policy.refused', { count: findings.length })}</h3>
          {findings.length === 0 ? <p>{say('options.policy.allGood')}</p> : <Findings findings={findings} />}
          <details>
            <summary class="button quiet">{say('options.policy.raw')}</summary>
            <pre>{JSON.stringify(managed.raw, null, 2)}</pre>
          </details>
        </>
      )}
      <p class="small soft">{say('options.policy.missing')}</p>
      <p class="small soft">{say('options.policy.ids', ids)}</p>
    </section>
  );
}

type AcceptedProps = { values: readonly (readonly [SettingName, unknown])[]; locked: readonly SettingName[] };

/** Accepted values by their own keys, as an administrator wrote them. */
export function Accepted({ values, locked }: AcceptedProps) {
  if (values.length === 0) return <p>{say('options.policy.nothing')}</p>;
  return (
    <dl class="keys">
      {values.map(([name, value]) => (
        <div key={name}>
          <dt>
            <code>{name}</code>
            <small>{SETTINGS[name].title}</small>
          </dt>
          <dd>
            <code>{JSON.stringify(value)}</code>
            {locked.includes(name) && (
              <span class="chosen">
                <InterfaceIcon name="lock" />
                {say('options.policy.locked')}
              </span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

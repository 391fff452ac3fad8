import type { Effective, SettingName } from '../../settings/settings';
import { InterfaceIcon } from '../icons/interface-icon';
import { say } from '../words';
import { titleOf, wordFor } from './setting-words';

/** Every setting in force, who set it, and a lock where it cannot be changed here. */
export function Choices({ settings }: { settings: Effective }) {
  const names = Object.keys(settings) as SettingName[];
  const school = settings.setBy?.value;
  return (
    <section class="panel" aria-labelledby="choices-heading">
      <h2 id="choices-heading">{say('seen.choices.title')}</h2>
      <p>{say('seen.choices.intro')}</p>
      <dl class="who">
        {names.map((name) => {
          const { value, setBy, locked } = settings[name];
          return (
            <div key={name}>
              <dt>{titleOf(name)}</dt>
              <dd>
                {wordFor(name, value)}
                <span class="chosen">
                  {setBy === 'policy' && school ? (
                    <>
                      {say('seen.choices.setByNamed')} <bdi>{school}</bdi>
                    </>
                  ) : (
                    say(`seen.choices.setBy.${setBy}`)
                  )}
                  {locked && (
                    <>
                      <InterfaceIcon name="lock" />
                      {say('seen.choices.locked')}
                    </>
                  )}
                </span>
              </dd>
            </div>
          );
        })}
      </dl>
    </section>
  );
}

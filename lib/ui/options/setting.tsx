import type { ComponentChildren } from 'preact';
import type { Effective, SetBy, SettingName } from '../../settings/settings';
import { InterfaceIcon } from '../icons/interface-icon';
import { titleOf } from '../seen/setting-words';
import { say } from '../words';

type Props = {
  id: string;
  title: string;
  intro?: string;
  /** The settings that are chosen here; who chose them stands below. */
  names: readonly SettingName[];
  settings: Effective;
  children: ComponentChildren;
};

/** One panel of the settings: what it is, the choice, and who made it. */
export function Setting({ id, title, intro, names, settings, children }: Props) {
  return (
    <section class="panel setting" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {intro && <p class="soft">{intro}</p>}
      {children}
      <ChosenBy names={names} settings={settings} />
    </section>
  );
}

function ChosenBy({ names, settings }: Pick<Props, 'names' | 'settings'>) {
  const who = settings.setBy.value || say('options.someSchool');
  const chosen = names.flatMap((name) => {
    const { setBy, locked: held } = settings[name];
    if (setBy === 'default') return [];
    const line = say(`options.setBy.${held ? 'locked' : (setBy as Exclude<SetBy, 'default'>)}`, { who });
    return [{ line, named: `${titleOf(name)}: ${line}` }];
  });
  if (chosen.length === 0) return null;
  // Where two settings of one panel were chosen by different people, each says whose it is.
  const same = chosen.every(({ line }) => line === chosen[0]?.line);
  const said = same ? chosen.slice(0, 1).map(({ line }) => line) : chosen.map(({ named }) => named);
  const locked = names.some((name) => settings[name].locked);
  return (
    <p class="chosen">
      {locked && <InterfaceIcon name="lock" />}
      {said.join(' ')}
    </p>
  );
}

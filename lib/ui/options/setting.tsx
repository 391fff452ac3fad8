import type { ComponentChildren } from 'preact';
import type { Effective, SetBy, SettingName } from '../../settings/settings';
import { InterfaceIcon } from '../icons/interface-icon';
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
  const lines = new Set(
    names
      .map((name) => settings[name])
      .filter(({ setBy }) => setBy !== 'default')
      .map(({ setBy, locked }) =>
        say(`options.setBy.${locked ? 'locked' : (setBy as Exclude<SetBy, 'default'>)}`, { who }),
      ),
  );
  if (lines.size === 0) return null;
  const locked = names.some((name) => settings[name].locked);
  return (
    <p class="chosen">
      {locked && <InterfaceIcon picture="lock" />}
      {[...lines].join(' ')}
    </p>
  );
}

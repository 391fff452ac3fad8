import { useState } from 'preact/hooks';
import { readLayer } from '../../../settings/read-layer';
import { InterfaceIcon } from '../../icons/interface-icon';
import { unkept } from '../../parts/unkept';
import { say } from '../../words';
import { Findings } from '../findings';
import { Setting } from '../setting';
import { Toggle } from '../toggle';
import type { KnownSite, OptionsActions, Part } from '../view';
import { AddedSites } from './added-sites';

/** Where Tawny is awake: a switch for each site that it knows, and a list for those who want only some hosts. */
export function Sites({
  view: { settings, sites, added },
  choose,
  removeSite,
}: Part & Pick<OptionsActions, 'removeSite'>) {
  const off = settings.sitesOff.value;
  const own = sites.filter(({ hosts }) => hosts.length > 0);
  const isOff = ({ hosts }: KnownSite) => hosts.every((host) => off.includes(host));
  const set = (site: KnownSite, on: boolean) => {
    const others = off.filter((host) => !site.hosts.some((own) => host === own || host.endsWith(`.${own}`)));
    choose({ sitesOff: on ? others : [...others, ...site.hosts] });
  };
  return (
    <Setting
      id="sites"
      title={say('options.sites.title')}
      intro={say('options.sites.intro')}
      names={['sitesOff', 'sitesOnly']}
      settings={settings}
    >
      <details>
        <summary class="button outlined">
          {say('options.sites.list', { all: own.length, on: own.filter((site) => !isOff(site)).length })}
          <span class="turn">
            <InterfaceIcon name="chevron" />
          </span>
        </summary>
        <div class="toggles">
          {own.map((site) => (
            <Toggle
              key={site.name}
              label={site.name}
              on={!isOff(site)}
              disabled={settings.sitesOff.locked}
              onChange={(on) => set(site, on)}
            />
          ))}
        </div>
      </details>
      <AddedSites added={added} onRemove={removeSite} />
      <HostList
        label={say('options.sites.only')}
        note={say('options.sites.onlyNote')}
        hosts={settings.sitesOnly.value}
        disabled={settings.sitesOnly.locked}
        onChange={(sitesOnly) => choose({ sitesOnly })}
      />
    </Setting>
  );
}

type ListProps = {
  label: string;
  note: string;
  hosts: readonly string[];
  disabled: boolean;
  onChange(hosts: string[]): void;
};

/** Host names as a person writes them: one after the other, whole addresses welcome. */
function HostList({ label, note, hosts, disabled, onChange }: ListProps) {
  const [written, setWritten] = useState(hosts.join(' '));
  const names = written
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((one) =>
      one
        .replace(/^https?:\/\//i, '')
        .replace(/[/?#:].*$/, '')
        .replace(/^\*\./, ''),
    );
  const { values, findings } = readLayer({ sitesOnly: names }, 'family');
  return (
    <div class="field">
      <label>
        <strong>{label}</strong>
        <input
          type="text"
          value={written}
          disabled={disabled}
          spellcheck={false}
          autocomplete="off"
          ref={(field) => unkept(field)}
          onInput={(event) => setWritten(event.currentTarget.value)}
          onChange={() => findings.length === 0 && onChange(values.sitesOnly ?? [])}
        />
      </label>
      <small>{note}</small>
      <Findings findings={findings} />
    </div>
  );
}

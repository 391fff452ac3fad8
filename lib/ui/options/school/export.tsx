import { useState } from 'preact/hooks';
import { policyDocument } from '../../../settings/as-policy/document';
import { forFirefox } from '../../../settings/as-policy/firefox';
import { forGoogleAdmin } from '../../../settings/as-policy/google-admin';
import { forLinux } from '../../../settings/as-policy/linux';
import { forMacos } from '../../../settings/as-policy/macos';
import { forWindows } from '../../../settings/as-policy/windows';
import { readPolicy } from '../../../settings/read-policy';
import { valuesOf } from '../../../settings/resolve';
import { SETTING_NAMES, type SettingName, type Settings } from '../../../settings/settings';
import { CopyButton } from '../../parts/copy-button';
import { unkept } from '../../parts/unkept';
import { titleOf } from '../../seen/setting-words';
import { say } from '../../words';
import { Findings } from '../findings';
import type { OptionsActions, OptionsView } from '../view';

const FORMS = ['google', 'windows', 'edge', 'linux', 'macos', 'macosEdge', 'firefox'] as const;
type Form = (typeof FORMS)[number];

type Props = { view: OptionsView; actions: Pick<OptionsActions, 'save' | 'freshUuids'> };

/** The settings of this device as a policy for many, in the form that each product takes. */
export function ExportPolicy({ view: { settings, ids }, actions }: Props) {
  const [form, setForm] = useState<Form>('google');
  const [setBy, setSetBy] = useState(settings.setBy.value);
  const [locked, setLocked] = useState<SettingName[]>([]);
  const [uuids] = useState(actions.freshUuids);
  const policy = policyDocument(chosenOf(settings), setBy.trim(), locked);
  const { findings } = readPolicy(policy);
  const file = {
    google: () => forGoogleAdmin(policy),
    windows: () => forWindows(policy, ids.chromium, 'chrome'),
    edge: () => forWindows(policy, ids.chromium, 'edge'),
    linux: () => forLinux(policy, ids.chromium),
    macos: () => forMacos(policy, ids.chromium, 'chrome', uuids),
    macosEdge: () => forMacos(policy, ids.chromium, 'edge', uuids),
    firefox: () => forFirefox(policy, ids.firefox),
  }[form]();
  const lockables = Object.keys(policy).filter((name): name is SettingName => name in settings && name !== 'setBy');
  return (
    <section class="panel" aria-labelledby="export-title">
      <h2 id="export-title">{say('options.export.title')}</h2>
      <p class="soft">{say('options.export.intro')}</p>
      <label class="field">
        <strong>{say('options.export.setBy')}</strong>
        <input
          type="text"
          value={setBy}
          maxLength={60}
          placeholder="Oak Park School"
          autocomplete="off"
          ref={(field) => unkept(field)}
          onInput={(event) => setSetBy(event.currentTarget.value)}
        />
        <small>{say('options.export.setByNote')}</small>
      </label>
      {lockables.length > 0 && (
        <fieldset class="checks" disabled={!setBy.trim()}>
          <legend>{say('options.export.lock')}</legend>
          {lockables.map((name) => (
            <label key={name}>
              <input
                type="checkbox"
                checked={locked.includes(name)}
                onChange={(event) =>
                  setLocked(event.currentTarget.checked ? [...locked, name] : locked.filter((one) => one !== name))
                }
              />
              {titleOf(name)}
            </label>
          ))}
        </fieldset>
      )}
      <label class="field">
        <strong>{say('options.export.form')}</strong>
        <select value={form} onChange={(event) => setForm(event.currentTarget.value as Form)}>
          {FORMS.map((id) => (
            <option key={id} value={id}>
              {say(`options.export.forms.${id}`)}
            </option>
          ))}
        </select>
      </label>
      <Findings findings={findings} />
      <textarea
        readOnly
        rows={14}
        value={file.text}
        aria-label={file.name}
        spellcheck={false}
        autocomplete="off"
        ref={(field) => unkept(field)}
      />
      <div class="row">
        <button type="button" class="button primary" onClick={() => actions.save(file.name, file.text)}>
          {say('options.export.save')}
        </button>
        <CopyButton text={file.text} label={say('card.copy')} />
      </div>
    </section>
  );
}

/** What somebody has chosen; defaults are left to the version that is installed. */
function chosenOf(settings: OptionsView['settings']): Partial<Settings> {
  const values = valuesOf(settings);
  const chosen = SETTING_NAMES.filter((name) => settings[name].setBy !== 'default');
  return Object.fromEntries(chosen.map((name) => [name, values[name]])) as Partial<Settings>;
}

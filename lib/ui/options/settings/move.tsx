import { useState } from 'preact/hooks';
import type { Reading } from '../../../settings/read-layer';
import type { SettingName } from '../../../settings/settings';
import { readSettingsFile, writeSettingsFile } from '../../../settings/settings-file';
import { titleOf, wordFor } from '../../seen/setting-words';
import { say } from '../../words';
import { Findings } from '../findings';
import type { OptionsActions, Part } from '../view';

/** Settings to a file and back. Nothing is changed before the parent has seen what would be. */
export function Move({ view: { family }, choose, save }: Part & Pick<OptionsActions, 'save'>) {
  const [read, setRead] = useState<Reading>();
  const [done, setDone] = useState(false);
  const open = async (input: HTMLInputElement) => {
    setDone(false);
    const file = input.files?.[0];
    setRead(file && readSettingsFile(await file.text()));
    input.value = '';
  };
  const found = Object.entries(read?.values ?? {}) as [SettingName, unknown][];
  return (
    <section class="panel setting" aria-labelledby="move-title">
      <h2 id="move-title">{say('options.move.title')}</h2>
      <p class="soft">{say('options.move.intro')}</p>
      <div class="row">
        <button
          type="button"
          class="button outlined"
          onClick={() => save('tawny-settings.json', writeSettingsFile(family))}
        >
          {say('options.move.save')}
        </button>
        <label class="button outlined file">
          {say('options.move.open')}
          <input type="file" accept=".json,application/json" onChange={(event) => void open(event.currentTarget)} />
        </label>
      </div>
      {read && (
        <>
          <Findings findings={read.findings} />
          {found.length > 0 && (
            <>
              <p>{say('options.move.found')}</p>
              <ul>
                {found.map(([name, value]) => (
                  <li key={name}>
                    {titleOf(name)}: <strong>{wordFor(name, value)}</strong>
                  </li>
                ))}
              </ul>
              <div class="row">
                <button
                  type="button"
                  class="button primary"
                  onClick={() => {
                    choose(read.values);
                    setRead(undefined);
                    setDone(true);
                  }}
                >
                  {say('options.move.use')}
                </button>
                <button type="button" class="button quiet" onClick={() => setRead(undefined)}>
                  {say('options.move.leave')}
                </button>
              </div>
            </>
          )}
        </>
      )}
      <p role="status">{done && say('options.move.done')}</p>
    </section>
  );
}

import { useState } from 'preact/hooks';
import { lintPolicy } from '../../../settings/lint';
import type { SettingName } from '../../../settings/settings';
import { wordId } from '../../advice';
import { unkept } from '../../parts/unkept';
import { say } from '../../words';
import { Findings } from '../findings';
import type { OptionsView } from '../view';
import { Accepted } from './policy';

/** Paste a policy, get findings. Nothing is stored, nothing is set. */
export function Linter({ view: { ids } }: { view: OptionsView }) {
  const [written, setWritten] = useState('');
  const lint = written.trim() ? lintPolicy(written, ids) : undefined;
  return (
    <section class="panel" aria-labelledby="lint-title">
      <h2 id="lint-title">{say('options.lint.title')}</h2>
      <label class="field">
        <span>{say('options.lint.intro')}</span>
        <textarea
          rows={10}
          value={written}
          spellcheck={false}
          autocomplete="off"
          ref={(field) => unkept(field)}
          placeholder='{ "sensitivity": "medium", "setBy": "Oak Park School" }'
          onInput={(event) => setWritten(event.currentTarget.value)}
        />
      </label>
      {lint && (
        <div role="status" class="lint">
          <p>
            <strong>
              {lint.findings.length === 0
                ? say('options.lint.clean')
                : say('options.lint.found', { count: lint.findings.length })}
            </strong>{' '}
            {say(`options.lint.form.${wordId(lint.form)}`)}
          </p>
          <Findings findings={lint.findings} />
          <h3>{say('options.lint.takes')}</h3>
          <Accepted
            values={Object.entries(lint.policy.values) as [SettingName, unknown][]}
            locked={lint.policy.locked}
          />
        </div>
      )}
    </section>
  );
}

import { useEffect, useState } from 'preact/hooks';
import type { Contact } from '../../../settings/contact';
import { readLayer } from '../../../settings/read-layer';
import { unkept } from '../../parts/unkept';
import { say } from '../../words';
import { Setting } from '../setting';
import type { Part } from '../view';

const PARTS = ['name', 'where', 'phone'] as const;

/** A grown-up whom the child trusts, chosen by the child. */
export function Helper({ view: { settings }, choose }: Part) {
  const { schoolHelper, helper } = settings;
  return (
    <Setting
      id="helper"
      title={say('options.helper.title')}
      intro={say('options.helper.intro')}
      names={['helper']}
      settings={settings}
    >
      <HelperFields value={helper.value} onChange={(one) => choose({ helper: one })} />
      {schoolHelper.value.name && (
        <p class="small">{say('options.helper.school', { name: schoolHelper.value.name })}</p>
      )}
    </Setting>
  );
}

type FieldsProps = { value: Contact; onChange(value: Contact): void };

export function HelperFields(props: FieldsProps) {
  return (
    <div class="fields">
      {PARTS.map((part) => (
        <HelperField key={part} part={part} {...props} />
      ))}
    </div>
  );
}

/** What is typed stays, also where it could not be saved, and while something else on the page changes. */
function HelperField({ part, value, onChange }: FieldsProps & { part: (typeof PARTS)[number] }) {
  const saved = value[part];
  const [written, setWritten] = useState(saved);
  useEffect(() => setWritten(saved), [saved]);
  return (
    <label class="field">
      <strong>{say(`options.helper.${part}`)}</strong>
      <input
        type="text"
        inputMode={part === 'phone' ? 'tel' : 'text'}
        value={written}
        maxLength={part === 'phone' ? 30 : 80}
        autocomplete="off"
        ref={(field) => unkept(field)}
        onInput={(event) => {
          setWritten(event.currentTarget.value);
          unkept(event.currentTarget);
        }}
        onChange={(event) => {
          const field = event.currentTarget;
          const { values, findings } = readLayer({ helper: { ...value, [part]: field.value } }, 'family');
          const good = findings.length === 0 ? values.helper : undefined;
          field.setCustomValidity(good ? '' : say('options.helper.bad'));
          if (good) onChange(good);
          else field.reportValidity();
        }}
      />
    </label>
  );
}

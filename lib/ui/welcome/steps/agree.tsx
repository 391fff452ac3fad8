import { useState } from 'preact/hooks';
import { unkept } from '../../parts/unkept';
import { say } from '../../words';
import { AGREEMENT, type AgreementLine } from '../agreement';
import type { StepProps } from '../view';

/** The agreement: what the child says, what the grown-up says. Lines that do not fit can be left out. */
export function Agree({ actions }: StepProps) {
  const [left, setLeft] = useState<readonly AgreementLine[]>([]);
  const [own, setOwn] = useState('');
  const chosen = Object.values(AGREEMENT)
    .flat()
    .filter((line) => !left.includes(line));
  const set = (line: AgreementLine, on: boolean) => setLeft(on ? left.filter((one) => one !== line) : [...left, line]);
  return (
    <section class="panel agreement" aria-labelledby="agree-title">
      <h2 id="agree-title">{say('welcome.agree.title')}</h2>
      <p>{say('welcome.agree.text')}</p>
      {(['child', 'adult'] as const).map((who) => (
        <fieldset key={who} class="checks one-column">
          <legend>{say(`welcome.agree.${who}`)}</legend>
          {AGREEMENT[who].map((line) => (
            <label key={line}>
              <input
                type="checkbox"
                checked={!left.includes(line)}
                onChange={(event) => set(line, event.currentTarget.checked)}
              />
              {say(`welcome.agree.lines.${line}`)}
            </label>
          ))}
        </fieldset>
      ))}
      <label class="field">
        <strong>{say('welcome.agree.own')}</strong>
        <textarea
          rows={2}
          maxLength={200}
          value={own}
          autocomplete="off"
          ref={(field) => unkept(field)}
          onInput={(event) => setOwn(event.currentTarget.value)}
        />
        <small>{say('welcome.agree.ownNote')}</small>
      </label>
      <div class="row">
        <button
          type="button"
          class="button primary"
          disabled={chosen.length === 0}
          onClick={() => actions.agree(chosen)}
        >
          {say('welcome.agree.yes')}
        </button>
        <button type="button" class="button outlined" onClick={actions.print}>
          {say('welcome.agree.print')}
        </button>
      </div>
    </section>
  );
}

import { useState } from 'preact/hooks';
import { InterfaceIcon } from '../icons/interface-icon';
import { unkept } from '../parts/unkept';
import { say } from '../words';
import { HowTo } from './how-to';

type Props = {
  /** Why the last one was not read. */
  problem?: string;
  onBring(source: File | string): void;
};

/** Drop, choose or paste: one chat at a time. */
export function Bring({ problem, onBring }: Props) {
  const [isOver, setOver] = useState(false);
  const [pasted, setPasted] = useState('');
  const [isMany, setMany] = useState(false);
  const take = (files: FileList | null | undefined) => {
    setOver(false);
    setMany((files?.length ?? 0) > 1);
    const [file] = files ?? [];
    if (file && files?.length === 1) onBring(file);
  };
  return (
    <section class="panel" aria-labelledby="bring-heading">
      <h2 id="bring-heading">{say('check.bring.title')}</h2>
      <p class="problem" role="alert">
        {isMany ? say('check.bring.one') : problem}
      </p>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a place to drop a file on; the button inside does the same. */}
      <div
        class={isOver ? 'drop is-over' : 'drop'}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault();
          take(event.dataTransfer?.files);
        }}
      >
        <InterfaceIcon name="talk" />
        <p>{say('check.bring.drop')}</p>
        <label class="button primary file">
          {say('check.bring.choose')}
          <input
            type="file"
            accept=".txt,.json,.html,.htm,.csv,.xml,.zip"
            onChange={({ currentTarget }) => {
              take(currentTarget.files);
              currentTarget.value = '';
            }}
          />
        </label>
        <p class="small soft">{say('check.bring.formats')}</p>
      </div>
      <label class="field">
        <span>{say('check.bring.paste')}</span>
        <textarea
          rows={4}
          value={pasted}
          spellcheck={false}
          autocomplete="off"
          ref={(field) => unkept(field)}
          onInput={({ currentTarget }) => setPasted(currentTarget.value)}
        />
      </label>
      <div class="row">
        <button type="button" class="button outlined" disabled={pasted.trim() === ''} onClick={() => onBring(pasted)}>
          {say('check.bring.pasteGo')}
        </button>
      </div>
      <HowTo />
      <p class="small soft">{say('check.bring.kept')}</p>
    </section>
  );
}

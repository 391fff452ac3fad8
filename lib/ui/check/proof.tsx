import { useState } from 'preact/hooks';
import { evidenceFile } from '../../evidence/evidence-file';
import { CopyButton } from '../parts/copy-button';
import { unkept } from '../parts/unkept';
import { say } from '../words';
import { nameOf, type Picking } from './messages';
import { aboutOf, keptOf, proofWords } from './proof-words';
import type { ResultProps } from './result';
import { Seal } from './seal';
import { momentWord } from './times';

/** Signs of so many messages go in at once; more would be no choice. */
const MOST_AT_ONCE = 300;

/** The messages that the child wants to keep, as one file that is saved here and goes nowhere. */
export function Proof({ findings, room, fileName, desk, band, save, now, picked, onPick }: ResultProps & Picking) {
  const [name, setName] = useState(room.title);
  const [isTogether, setTogether] = useState(band !== '8-11');
  const [seal, setSeal] = useState('');
  const messages = [...picked.values()].sort((a, b) => a.index - b.index);
  const pickSigns = async () => {
    const places = [...new Set(findings.signs.map(({ message }) => message))].slice(0, MOST_AT_ONCE);
    onPick(await desk.show(places), true);
  };
  const keep = async () => {
    const at = now();
    const about = aboutOf(name, fileName, room, findings.messages, at);
    const file = await evidenceFile(about, messages.map(keptOf), proofWords());
    save(`tawny-proof-${new Date(at).toISOString().slice(0, 10)}.html`, file.text);
    setSeal(file.seal);
  };
  return (
    <section class="panel" aria-labelledby="proof-heading">
      <h2 id="proof-heading">{say('check.proof.title')}</h2>
      <p>{say('check.proof.intro')}</p>
      {band === '8-11' && (
        <label class="tick">
          <input type="checkbox" checked={isTogether} onChange={(event) => setTogether(event.currentTarget.checked)} />
          <span>{say('check.proof.together')}</span>
        </label>
      )}
      {isTogether && (
        <>
          <div class="row">
            <button type="button" class="button outlined" onClick={() => void pickSigns()}>
              {say('check.proof.pickSigns')}
            </button>
          </div>
          <p role="status">
            {messages.length === 0 ? say('check.proof.empty') : say('check.proof.count', { count: messages.length })}
          </p>
          {messages.length > 0 && (
            <ul class="kept">
              {messages.map((message) => (
                <li key={message.index}>
                  <label class="tick">
                    <input type="checkbox" checked onChange={() => onPick([message], false)} />
                    <span dir="auto">
                      <small>
                        <bdi>{nameOf(message)}</bdi> · {momentWord(message)}
                      </small>{' '}
                      {message.text || say('check.picture')}
                    </span>
                  </label>
                </li>
              ))}
            </ul>
          )}
          <label class="field">
            <span>{say('check.proof.name')}</span>
            <input
              type="text"
              value={name}
              maxLength={120}
              autocomplete="off"
              ref={(field) => unkept(field)}
              onInput={(event) => setName(event.currentTarget.value)}
            />
          </label>
          <div class="row">
            <button type="button" class="button primary" disabled={messages.length === 0} onClick={() => void keep()}>
              {say('check.proof.save')}
            </button>
          </div>
        </>
      )}
      <div role="status">
        {seal && (
          <>
            <p>{say('check.proof.saved')}</p>
            <Seal seal={seal} />
            <CopyButton text={seal} label={say('check.proof.copySeal')} />
          </>
        )}
      </div>
    </section>
  );
}

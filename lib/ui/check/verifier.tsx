import { useState } from 'preact/hooks';
import { type Verdict, verify } from '../../evidence/verify';
import { say } from '../words';
import { Seal } from './seal';

/** Looks whether a file that was saved here is still the same, to the last byte. */
export function Verifier() {
  const [verdict, setVerdict] = useState<Verdict>();
  const look = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    setVerdict(undefined);
    if (file) setVerdict(await verify(new Uint8Array(await file.arrayBuffer())));
    input.value = '';
  };
  return (
    <section class="panel" aria-labelledby="verify-heading">
      <h2 id="verify-heading">{say('check.verify.title')}</h2>
      <p>{say('check.verify.intro')}</p>
      <div class="row">
        <label class="button outlined file">
          {say('check.verify.choose')}
          <input type="file" accept=".html,text/html" onChange={({ currentTarget }) => void look(currentTarget)} />
        </label>
      </div>
      <div role="status">
        {verdict && <p>{sentence(verdict)}</p>}
        {verdict?.is === 'whole' && <Seal seal={verdict.seal} />}
      </div>
    </section>
  );
}

function sentence(verdict: Verdict): string {
  if (verdict.is === 'not-ours') return say('check.verify.notOurs');
  if (verdict.is === 'whole') return say('check.verify.whole', { when: verdict.savedWhen, count: verdict.messages });
  return verdict.number === undefined
    ? say('check.verify.changed')
    : say('check.verify.changedAt', { number: verdict.number });
}

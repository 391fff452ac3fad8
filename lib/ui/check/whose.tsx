import { useState } from 'preact/hooks';
import { say } from '../words';

/** The first question. A chat of somebody else is not looked at; who worries about somebody finds another way. */
export function Whose({ onMine }: { onMine(): void }) {
  const [isOthers, setOthers] = useState(false);
  return (
    <section class="panel" aria-labelledby="whose-heading">
      <h2 id="whose-heading">{say(isOthers ? 'check.whose.notTitle' : 'check.whose.title')}</h2>
      {isOthers ? (
        <>
          <p>{say('check.whose.not')}</p>
          <p>
            {say('check.whose.worried')} <a href="/help.html">{say('check.help')}</a>
          </p>
          <div class="row">
            <button type="button" class="button outlined" onClick={() => setOthers(false)}>
              {say('check.whose.back')}
            </button>
          </div>
        </>
      ) : (
        <>
          <p>{say('check.whose.text')}</p>
          <div class="row">
            <button type="button" class="button primary" onClick={onMine}>
              {say('check.whose.yes')}
            </button>
            <button type="button" class="button outlined" onClick={() => setOthers(true)}>
              {say('check.whose.no')}
            </button>
          </div>
        </>
      )}
    </section>
  );
}

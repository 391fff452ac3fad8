import { say } from '../words';

/** How far it is; can be stopped at any moment. */
export function Working({ what, share, onStop }: { what: 'reading' | 'checking'; share: number; onStop(): void }) {
  const percent = Math.round(share * 100);
  return (
    <section class="panel" aria-labelledby="working-heading">
      <h2 id="working-heading">{say(`check.${what}`)}</h2>
      <progress max={100} value={percent} aria-labelledby="working-heading">
        {percent} %
      </progress>
      <div class="row">
        <button type="button" class="button outlined" onClick={onStop}>
          {say('check.stop')}
        </button>
      </div>
    </section>
  );
}

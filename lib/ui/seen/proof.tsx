import { listed } from '../list-words';
import { siteWord } from '../site-word';
import { say } from '../words';
import type { ProofView } from './view';

/** How anybody can check that nothing is sent: the browser's own rules for Tawny, read on this page. */
export function Proof({ proof }: { proof: ProofView }) {
  const closed = /connect-src 'none'/.test(proof.contentPolicy);
  return (
    <section class="panel" aria-labelledby="proof-heading">
      <h2 id="proof-heading">{say('seen.proof.title')}</h2>
      <ol class="steps">
        <li>
          <span>{say(closed ? 'seen.proof.closed' : 'seen.proof.open')}</span>
        </li>
        <li>
          <span>{say('seen.proof.loaded', { count: proof.fromElsewhere })}</span>
        </li>
        <li>
          <span>
            {say('seen.proof.reads', { sites: listed(proof.siteNames) })}
            {proof.added.length > 0 && ` ${say('seen.proof.added', { sites: listed(proof.added.map(siteWord)) })}`}{' '}
            {say('seen.proof.checks')}
          </span>
        </li>
        <li>
          <span>{say('seen.proof.off')}</span>
        </li>
      </ol>
      <details>
        <summary class="button quiet">{say('seen.proof.exact')}</summary>
        <p class="small">{say('seen.proof.permissions', { list: listed(proof.permissions) })}</p>
        <p class="small">
          <code>{proof.contentPolicy}</code>
        </p>
      </details>
      <p class="small soft">{say('seen.proof.limits')}</p>
    </section>
  );
}

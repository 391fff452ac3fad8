import type { LineSign } from '../../alerts/check-lines';
import { adviceFor, signWord } from '../advice';
import { InterfaceIcon } from '../icons/interface-icon';
import { SignIcon } from '../icons/sign-icon';
import { ReadAloud } from '../parts/read-aloud';
import { SentAlready } from '../parts/sent-already';
import { Steps } from '../parts/steps';
import { say } from '../words';
import { excerpt } from './excerpt';
import type { CheckView } from './view';

/** More lines of one kind only repeat what is known. */
const LINES_SHOWN = 4;

/** One kind of sign that opens into the lines it was found in, and the advice that a card would give. */
export function FoundSign({ sign, view }: { sign: LineSign; view: CheckView }) {
  const advice = adviceFor(sign.kind, view.band, view.helpline);
  const more = sign.lines.length - LINES_SHOWN;
  return (
    <details class="alert">
      <summary>
        <span class="dot">
          <SignIcon topic={sign.kind} />
        </span>
        <span class="alert-title">
          <strong>{signWord(sign.kind)}</strong>
          <small>{say('checkPage.lines', { count: sign.lines.length })}</small>
        </span>
        <span class="turn">
          <InterfaceIcon name="chevron" />
        </span>
      </summary>
      <div class="advice">
        <ul class="found-lines" aria-label={say('checkPage.linesLabel')}>
          {sign.lines.slice(0, LINES_SHOWN).map(({ text, span }) => {
            const [before, words, after] = excerpt(text, span);
            return (
              <li key={text}>
                <bdi>
                  {before}
                  <mark>{words}</mark>
                  {after}
                </bdi>
              </li>
            );
          })}
        </ul>
        {more > 0 && <p class="small soft">{say('checkPage.more', { count: more })}</p>}
        <p>
          <strong>{advice.title}</strong> {advice.said}
        </p>
        <Steps topic={sign.kind} steps={advice.steps} />
        <SentAlready topic={sign.kind} helpline={view.helpline} />
        <p class="soft">{advice.why}</p>
        <ReadAloud text={[advice.title, advice.said, ...advice.steps, advice.why].join(' ')} />
      </div>
    </details>
  );
}

import { say } from '../words';

const STEPS = [0, 1, 2, 3, 4, 5] as const;
const AVOID = [0, 1, 2, 3] as const;

/** How to talk when a child comes with a chat. For adults. */
export function Guide() {
  return (
    <>
      <section class="panel" aria-labelledby="guide-title">
        <h2 id="guide-title">{say('options.guide.title')}</h2>
        <p class="lead">{say('options.guide.lead')}</p>
        <ol class="steps">
          {STEPS.map((step) => (
            <li key={step}>
              <span>
                <strong>{say(`options.guide.steps.${step}.do`)}</strong> {say(`options.guide.steps.${step}.why`)}
              </span>
            </li>
          ))}
        </ol>
        <h3>{say('options.guide.avoidTitle')}</h3>
        <ul>
          {AVOID.map((line) => (
            <li key={line}>{say(`options.guide.avoid.${line}`)}</li>
          ))}
        </ul>
      </section>
      <section class="panel" aria-labelledby="guide-report-title">
        <h2 id="guide-report-title">{say('options.guide.reportTitle')}</h2>
        <p>{say('options.guide.report')}</p>
        <div class="row">
          <a class="button primary" href="/help.html#report">
            {say('options.guide.reportLink')}
          </a>
          <a class="button outlined" href="/help.html#together">
            {say('options.guide.togetherLink')}
          </a>
        </div>
        <p class="small soft">{say('options.guide.notYou')}</p>
      </section>
    </>
  );
}

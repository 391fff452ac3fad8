import { useEffect, useRef, useState } from 'preact/hooks';
import { Gate } from '../options/gate';
import { Owl } from '../owl/owl';
import { direction, say } from '../words';
import { About } from './steps/about';
import { Agree } from './steps/agree';
import { Done } from './steps/done';
import { Hello } from './steps/hello';
import { Someone } from './steps/someone';
import { Together } from './steps/together';
import type { StepProps } from './view';

const STEPS = [Hello, About, Together, Someone, Agree, Done] as const;
/** What a PIN stands before: the choices of a parent. */
const GUARDED: readonly unknown[] = [About, Together];
const AGREE = STEPS.indexOf(Agree);
const LAST = STEPS.length - 1;

/** First run: child and parent together, one thing at a time, about three minutes, and every step can be left. */
export function WelcomePage({ view, actions }: StepProps) {
  const [step, setStep] = useState(0);
  const [open, setOpen] = useState(!view.pin.isSet);
  const main = useRef<HTMLElement>(null);
  const moved = useRef(false);
  const Step = STEPS[step] ?? Hello;
  const agree = (lines: readonly string[]) => {
    actions.agree(lines);
    go(LAST);
  };
  const go = (to: number) => {
    moved.current = true;
    setStep(to);
  };
  // Each new step starts at its top.
  useEffect(() => {
    if (!moved.current) return;
    main.current?.focus();
    scrollTo(0, 0);
  }, [step]);
  return (
    <div class="sheet welcome" dir={direction()} lang={say('language')}>
      <header class="sheet-top">
        <Owl state={step === 0 || step === LAST ? 'noticed' : 'watching'} />
        <div>
          <h1>{say('welcome.title')}</h1>
          <p>{say('welcome.intro')}</p>
        </div>
      </header>
      <p class="progress">
        <progress value={step + 1} max={STEPS.length} aria-label={say('welcome.progress')} />
        <span>{say('welcome.step', { step: step + 1, steps: STEPS.length })}</span>
      </p>
      <main ref={main} tabIndex={-1}>
        {view.settings.setBy.value && <p class="panel">{say('welcome.school', { who: view.settings.setBy.value })}</p>}
        {view.pin.isSet && !open && GUARDED.includes(Step) ? (
          <Gate pin={view.pin} actions={actions} onOpen={() => setOpen(true)} />
        ) : (
          <Step view={view} actions={{ ...actions, agree }} />
        )}
      </main>
      <div class="row steps-row">
        {step > 0 && step < LAST && (
          <button type="button" class="button outlined" onClick={() => go(step - 1)}>
            {say('welcome.back')}
          </button>
        )}
        {step < AGREE && (
          <button type="button" class="button primary" onClick={() => go(step + 1)}>
            {say('welcome.next')}
          </button>
        )}
        {step < LAST && (
          <button type="button" class="button quiet" onClick={() => go(LAST)}>
            {say('welcome.skip')}
          </button>
        )}
      </div>
    </div>
  );
}

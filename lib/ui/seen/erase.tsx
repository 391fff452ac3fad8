import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../words';

type Step = 'idle' | 'sure' | 'working' | 'done' | 'failed';

/** Wipes everything that was noticed: one click, one question, and word when it is done. */
export function Erase({ erase }: { erase(): Promise<void> }) {
  const [step, setStep] = useState<Step>('idle');
  const answer = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (step === 'sure') answer.current?.focus();
  }, [step]);
  const wipe = () => {
    setStep('working');
    erase().then(
      () => setStep('done'),
      () => setStep('failed'),
    );
  };
  return (
    <section class="panel" aria-labelledby="erase-heading">
      <h2 id="erase-heading">{say('seen.erase.title')}</h2>
      <p>{say('seen.erase.note')}</p>
      {step === 'sure' ? (
        <fieldset class="row question">
          <legend>{say('seen.erase.sure')}</legend>
          <button type="button" class="button primary" ref={answer} onClick={wipe}>
            {say('seen.erase.yes')}
          </button>
          <button type="button" class="button outlined" onClick={() => setStep('idle')}>
            {say('seen.erase.no')}
          </button>
        </fieldset>
      ) : (
        <div class="row">
          <button type="button" class="button outlined" disabled={step === 'working'} onClick={() => setStep('sure')}>
            {say('seen.erase.button')}
          </button>
        </div>
      )}
      <p role="status">
        {step === 'done' && say('seen.erase.done')}
        {step === 'failed' && say('seen.erase.failed')}
      </p>
    </section>
  );
}

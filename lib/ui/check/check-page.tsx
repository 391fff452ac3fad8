import { useEffect, useRef, useState } from 'preact/hooks';
import type { CheckSettings } from '../../check/check-room';
import type { RoomView } from '../../check/desk-letters';
import type { Findings } from '../../check/findings';
import type { Doubt } from '../../exports/said';
import { Owl } from '../owl/owl';
import type { HelplineView } from '../views';
import { direction, say } from '../words';
import { Bring } from './bring';
import { Choose } from './choose';
import { Result } from './result';
import { refusalSentence } from './sentences';
import { Verifier } from './verifier';
import type { CheckDesk } from './view';
import { Whose } from './whose';
import { Working } from './working';

type Props = {
  desk: CheckDesk;
  settings: CheckSettings;
  helpline: HelplineView | undefined;
  save(name: string, text: string): void;
  now(): number;
};

type Step =
  | { is: 'whose' }
  | { is: 'bring'; problem?: string }
  | { is: 'reading' | 'checking' }
  | { is: 'choose' }
  | { is: 'result'; findings: Findings; room: RoomView };

type Brought = { name: string; rooms: readonly RoomView[]; doubts: readonly Doubt[] };
const NOTHING: Brought = { name: '', rooms: [], doubts: [] };

/** Check a chat: one at a time, on this page, and gone with it. */
export function CheckPage({ desk, settings, helpline, save, now }: Props) {
  const [step, setStep] = useState<Step>({ is: 'whose' });
  const [share, setShare] = useState(0);
  const [brought, setBrought] = useState(NOTHING);
  const main = useRef<HTMLElement>(null);
  /** A chat that was stopped must not come back when its worker had answered already. */
  const turn = useRef(0);
  useEffect(() => {
    if (step.is === 'whose') return;
    main.current?.focus();
    scrollTo(0, 0);
  }, [step.is]);

  function putAway(problem?: string): void {
    turn.current += 1;
    desk.forget();
    setBrought(NOTHING);
    setStep({ is: 'bring', ...(problem !== undefined && { problem }) });
  }

  async function follow(what: 'reading' | 'checking', work: () => Promise<Step | string>): Promise<void> {
    turn.current += 1;
    const own = turn.current;
    setShare(0);
    setStep({ is: what });
    const next = await work().catch(() => say('check.broke'));
    if (own !== turn.current) return;
    if (typeof next === 'string') putAway(next);
    else setStep(next);
  }

  const bring = (source: File | string) =>
    follow('reading', async () => {
      const answer = await desk.read(source, setShare);
      if (answer.is === 'refused') return refusalSentence(answer.refusal, answer.begins);
      setBrought({ ...answer, name: typeof source === 'string' ? '' : source.name });
      return { is: 'choose' };
    });

  const check = (at: number, self: string | undefined) =>
    follow('checking', async () => {
      const room = brought.rooms[at];
      const findings = await desk.check(at, self, settings, setShare);
      return room ? { is: 'result', findings, room } : say('check.broke');
    });

  return (
    // A form that is never sent: within one that says so no browser writes what stands in a field to the disk.
    <form
      class="sheet check"
      autocomplete="off"
      dir={direction()}
      lang={say('language')}
      onSubmit={(event) => event.preventDefault()}
    >
      <header class="sheet-top">
        <Owl state={step.is === 'result' && step.findings.level !== 'calm' ? 'noticed' : 'watching'} />
        <div>
          <h1>{say('check.title')}</h1>
          <p>{say('check.intro')}</p>
        </div>
      </header>
      <main ref={main} tabIndex={-1}>
        {step.is === 'whose' && <Whose onMine={() => setStep({ is: 'bring' })} />}
        {step.is === 'bring' && (
          <Bring
            {...(step.problem !== undefined && { problem: step.problem })}
            onBring={(source) => void bring(source)}
          />
        )}
        {(step.is === 'reading' || step.is === 'checking') && (
          <Working what={step.is} share={share} onStop={() => putAway()} />
        )}
        {step.is === 'choose' && (
          <Choose rooms={brought.rooms} doubts={brought.doubts} onCheck={(at, self) => void check(at, self)} />
        )}
        {step.is === 'result' && (
          <Result
            findings={step.findings}
            room={step.room}
            fileName={brought.name}
            doubts={brought.doubts}
            desk={desk}
            band={settings.ageBand}
            helpline={helpline}
            save={save}
            now={now}
          />
        )}
        {(step.is === 'choose' || step.is === 'result') && (
          <div class="row">
            <button type="button" class="button outlined" onClick={() => putAway()}>
              {say('check.away')}
            </button>
          </div>
        )}
        {(step.is === 'whose' || step.is === 'bring') && <Verifier />}
      </main>
      <footer class="small soft">
        <p>
          {say('check.misses')} <a href="/help.html">{say('check.help')}</a>
        </p>
      </footer>
    </form>
  );
}

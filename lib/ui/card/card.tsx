import { useState } from 'preact/hooks';
import { adviceFor, levelWord } from '../advice';
import { type IconName, InterfaceIcon } from '../icons/interface-icon';
import { SignIcon } from '../icons/sign-icon';
import { Owl } from '../owl/owl';
import type { OwlState } from '../owl/plumage';
import { ReadAloud } from '../parts/read-aloud';
import { Reply } from '../parts/reply';
import { SentAlready } from '../parts/sent-already';
import { Steps } from '../parts/steps';
import { say } from '../words';
import { AskKnown } from './ask-known';
import { Buttons, Offers } from './buttons';
import { HelpFirst } from './help-first';
import { HowWeSaw } from './how-we-saw';
import { Known } from './known';
import { TogetherFirst } from './together-first';
import type { CardActions, CardLevel, CardView } from './view';

const LOOK: Record<CardLevel, { owl: OwlState; icon: IconName }> = {
  medium: { owl: 'noticed', icon: 'eye' },
  strong: { owl: 'stop', icon: 'hand' },
  urgent: { owl: 'stop', icon: 'help' },
};

/**
 * One warning: what was noticed, what to do, whom to talk to; then, smaller, why it matters and in what order it came. Words
 * of the page never come in here. At 200 % the first step and "Get help" are seen without scrolling; a test measures it.
 */
export function Card({ view, actions, onClose }: { view: CardView; actions: CardActions; onClose(): void }) {
  const [known, setKnown] = useState<'asked' | 'said'>();
  const { level, band, main, helpline } = view;
  const mark = () => {
    actions.markKnown?.();
    setKnown('said');
  };
  const undo = () => {
    actions.undoKnown?.();
    setKnown(undefined);
  };
  if (known === 'asked') return <AskKnown onYes={mark} onBack={() => setKnown(undefined)} />;
  if (known === 'said') return <Known onUndo={undo} onClose={onClose} />;
  const { title, said, why, steps } = adviceFor(main, band, helpline);
  return (
    <article class={`card ${level}`}>
      <header>
        <p class="level">
          <InterfaceIcon name={LOOK[level].icon} />
          {levelWord(level)}
        </p>
        <Owl state={LOOK[level].owl} />
        <ReadAloud text={[title, said, ...steps, why].join(' ')} />
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, also where it holds no button */}
      <div class="body" tabIndex={0}>
        <div class="title">
          <span class="dot">
            <SignIcon topic={main} />
          </span>
          <h2 id="tawny-title">{title}</h2>
        </div>
        <p id="tawny-message" class="message">
          {said}
          {level !== 'medium' && <strong> {say('shared.notYourFault')}</strong>}
        </p>
        <Steps topic={main} steps={steps}>
          {view.together && <TogetherFirst level={level} actions={actions} />}
        </Steps>
        {view.others && (
          <p class="why">
            <strong>{say('card.others')}</strong>
          </p>
        )}
        {view.sideUnknown && <p class="why">{say('card.sideUnknown')}</p>}
        {level !== 'medium' && <HelpFirst view={view} actions={actions} />}
        <SentAlready topic={main} helpline={helpline} />
        {level !== 'urgent' && <Reply topic={main} />}
        <p class="why">{why}</p>
        <HowWeSaw view={view} />
        <Offers view={view} actions={actions} onKnown={() => setKnown('asked')} />
        <p class="small">{say('card.footer')}</p>
      </div>
      <Buttons view={view} actions={actions} />
    </article>
  );
}

import { useState } from 'preact/hooks';
import { adviceFor, levelWord } from '../advice';
import { InterfaceIcon, type InterfacePicture } from '../icons/interface-icon';
import { Owl } from '../owl/owl';
import type { OwlState } from '../owl/plumage';
import { ReadAloud } from '../parts/read-aloud';
import { Reply } from '../parts/reply';
import { SignPath } from '../parts/sign-path';
import { storyLine, storySaysWhy } from '../story';
import { say } from '../words';
import { Buttons } from './buttons';
import { HelpFirst } from './help-first';
import { Known } from './known';
import { TogetherFirst } from './together-first';
import type { CardActions, CardLevel, CardView } from './view';

const LOOK: Record<CardLevel, { owl: OwlState; picture: InterfacePicture }> = {
  medium: { owl: 'noticed', picture: 'eye' },
  strong: { owl: 'stop', picture: 'hand' },
  urgent: { owl: 'stop', picture: 'help' },
};

/** One warning: what was noticed, why it matters, what to do. Words of the page never come in here. */
export function Card({ view, actions, onClose }: { view: CardView; actions: CardActions; onClose(): void }) {
  const [known, setKnown] = useState(false);
  const { level, band } = view;
  const mark = () => {
    actions.markKnown?.();
    setKnown(true);
  };
  const undo = () => {
    actions.undoKnown?.();
    setKnown(false);
  };
  if (known) return <Known onUndo={undo} onClose={onClose} />;
  const advice = adviceFor(view.main, band, view.helpline);
  const story = storyLine(view.story, band);
  // Several signs together: the story is what was noticed, and says why, so neither is said twice.
  const said = view.main === 'pattern' && story ? '' : advice.said;
  const why = storySaysWhy(view.story) ? '' : advice.why;
  return (
    <article class={`card ${level}`}>
      <header>
        <p class="level">
          <InterfaceIcon picture={LOOK[level].picture} />
          {levelWord(level)}
        </p>
        <Owl state={LOOK[level].owl} />
        <span class="header-buttons">
          <ReadAloud text={[advice.title, advice.said, story || advice.why, ...advice.steps].join(' ')} />
          <button type="button" class="button cross" aria-label={say('card.close')} onClick={actions.notNow}>
            <InterfaceIcon picture="close" />
          </button>
        </span>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard, also where it holds no button */}
      <div class="body" tabIndex={0}>
        <h2 id="tawny-title">{advice.title}</h2>
        {level !== 'medium' && <HelpFirst view={view} actions={actions} />}
        <div id="tawny-message" class="message">
          {view.began && <p>{say('story.began', { site: view.began })}</p>}
          {said && <p>{said}</p>}
          {story && (
            <div class="story">
              <SignPath story={view.story} />
              <p>{story}</p>
            </div>
          )}
          <p class="why">
            {level !== 'medium' && <strong>{say('shared.notYourFault')} </strong>}
            {why}
          </p>
        </div>
        <ol class="steps" aria-label={say('card.stepsLabel')}>
          {view.together && <TogetherFirst actions={actions} />}
          {advice.steps.map((step) => (
            <li key={step}>
              <span>{step}</span>
            </li>
          ))}
        </ol>
        {level === 'medium' && <Reply topic={view.main} />}
      </div>
      <Buttons view={view} actions={actions} onKnown={mark} />
    </article>
  );
}

import type { Person } from '../../check/findings';
import { adviceFor, levelWord } from '../advice';
import { topicOf } from '../card/view-of';
import { InterfaceIcon } from '../icons/interface-icon';
import { Danger } from '../parts/danger';
import { ReadAloud } from '../parts/read-aloud';
import { Reply } from '../parts/reply';
import { SignPath } from '../parts/sign-path';
import { TalkLine } from '../parts/talk-line';
import { storyLine } from '../story';
import type { Band, HelplineView } from '../views';
import { say } from '../words';

type Props = { person: Person; band: Band; helpline: HelplineView | undefined };

/** For an urgent chat the helpline comes first (R25). */
function urgentClass({ level }: Person): string {
  return level === 'urgent' ? 'button outlined' : 'button primary';
}

/** What was found about one person, told as the cards tell it: what, why it matters, what can be done. */
export function PersonAdvice({ person, band, helpline }: Props) {
  const topic = topicOf({
    ...person,
    categories: [...person.categories],
    combinations: [...person.combinations],
    story: [...person.story],
  });
  const { title, said, why, steps } = adviceFor(topic, band, helpline);
  const story = storyLine(person.story, band);
  if (person.level === 'calm') return null;
  return (
    <section class={`panel advice ${person.level}`}>
      <p class="small">
        {say('check.with')} <bdi>{person.name}</bdi> · {levelWord(person.level)}
      </p>
      <h3>{title}</h3>
      {person.story.length > 1 && <SignPath story={person.story} named />}
      <p>{story || said}</p>
      <p>{why}</p>
      <ol class="steps" aria-label={say('card.stepsLabel')}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Reply topic={topic} />
      {person.level === 'urgent' && (
        <p>
          <Danger emergency={helpline?.emergency} />
        </p>
      )}
      {person.level !== 'medium' && helpline && <TalkLine near={{ helpline }} loud={person.level === 'urgent'} />}
      <div class="row">
        <a class={urgentClass(person)} href="/help.html">
          <InterfaceIcon picture="help" />
          {say(`card.getHelp.${band === '8-11' ? 'young' : 'teen'}`)}
        </a>
        <ReadAloud text={[title, story || said, why, ...steps].join(' ')} />
      </div>
      <p class="small">{say('shared.notYourFault')}</p>
    </section>
  );
}

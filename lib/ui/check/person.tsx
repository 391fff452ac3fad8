import { namedStory } from '../../alerts/named';
import type { Person } from '../../check/findings';
import type { Category } from '../../engine/rule';
import { adviceFor, levelWord } from '../advice';
import { InterfaceIcon } from '../icons/interface-icon';
import { Danger } from '../parts/danger';
import { ReadAloud } from '../parts/read-aloud';
import { Reply } from '../parts/reply';
import { SentAlready } from '../parts/sent-already';
import { SignPath } from '../parts/sign-path';
import { Steps } from '../parts/steps';
import { TalkLine } from '../parts/talk-line';
import { storyLine } from '../story';
import { topicOf } from '../topic';
import type { Band, HelplineView } from '../views';
import { say } from '../words';

type Props = { person: Person; band: Band; helpline: HelplineView | undefined };

/** For an urgent chat the helpline comes first (R25). */
function urgentClass({ level }: Person): string {
  return level === 'urgent' ? 'button outlined' : 'button primary';
}

/** What was found about one person, told as the cards tell it: what, why it matters, what can be done. */
export function PersonAdvice({ person, band, helpline }: Props) {
  const found = {
    categories: [...person.categories],
    combinations: [...person.combinations],
    rules: [...person.rules],
    story: [...person.story],
  };
  const topic = topicOf(found);
  const kinds = namedStory(found);
  const { title, said, why, steps } = adviceFor(topic, band, helpline);
  if (person.level === 'calm') return null;
  return (
    <section class={`panel advice ${person.level}`}>
      <p class="small">
        {say('check.with')} <bdi>{person.name}</bdi> · {levelWord(person.level)}
      </p>
      <h3>{title}</h3>
      <p>{said}</p>
      <Steps topic={topic} steps={steps} />
      <SentAlready topic={topic} helpline={helpline} />
      {person.level !== 'urgent' && <Reply topic={topic} copy />}
      {person.level === 'urgent' && (
        <p>
          <Danger emergency={helpline?.emergency} />
        </p>
      )}
      {person.level !== 'medium' && helpline && <TalkLine near={{ helpline }} loud={person.level === 'urgent'} />}
      <div class="row">
        <a class={urgentClass(person)} href="/help.html">
          <InterfaceIcon name="help" />
          {say(`card.getHelp.${band === '8-11' ? 'young' : 'teen'}`)}
        </a>
        <ReadAloud text={[title, said, ...steps, why].join(' ')} />
      </div>
      <Told why={why} kinds={kinds} band={band} />
    </section>
  );
}

/** Below the steps and small: why it matters, and in what order it came. */
function Told({ why, kinds, band }: { why: string; kinds: readonly Category[]; band: Band }) {
  return (
    <>
      <p class="small">
        {say('shared.notYourFault')} {why}
      </p>
      {kinds.length > 1 && <SignPath story={kinds} named />}
      {kinds.length > 1 && <p class="small">{storyLine(kinds, band)}</p>}
    </>
  );
}

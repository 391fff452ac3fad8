import { useState } from 'preact/hooks';
import { InterfaceIcon } from '../icons/interface-icon';
import { CopyButton } from '../parts/copy-button';
import { say } from '../words';
import { Choice } from './choice';
import { PaperCard } from './paper-card';

const WHO = ['parent', 'family', 'teacher', 'other'] as const;
const HOW = ['say', 'show', 'write'] as const;
type Who = (typeof WHO)[number];
type How = (typeof HOW)[number];

/** "Tell a grown-up": choose who and how, and get ready words; nothing is sent for the child (R22). */
export function Tell() {
  const [who, setWho] = useState<Who>('parent');
  const [how, setHow] = useState<How>('say');
  const words = `${say(`help.tell.opener.${who}`)} ${say(`help.tell.words.${how}`)}`;
  return (
    <section class="panel place tell" aria-labelledby="place-heading">
      <h2 id="place-heading" tabIndex={-1}>
        {say('help.tell.title')}
      </h2>
      <p class="lead">{say('help.tell.lead')}</p>
      <Choice
        legend={say('help.tell.whoLegend')}
        options={WHO.map((id) => ({ id, label: say(`help.tell.who.${id}`) }))}
        chosen={who}
        onChoose={(id) => setWho(id)}
      />
      <Choice
        legend={say('help.tell.howLegend')}
        options={HOW.map((id) => ({ id, label: say(`help.tell.how.${id}`) }))}
        chosen={how}
        onChoose={(id) => setHow(id)}
      />
      <PaperCard words={words} />
      <div class="row">
        <CopyButton text={words} label={say('help.tell.copyWords')} />
        <button type="button" class="button outlined" onClick={() => print()}>
          <InterfaceIcon name="print" />
          {say('help.tell.print')}
        </button>
      </div>
      <p class="soft">
        {say('help.tell.notListening')} <a href="#adult">{say('help.adult.tile')}</a>
      </p>
    </section>
  );
}

import { HelperFields } from '../../options/settings/trusted-adult';
import { say } from '../../words';
import type { StepProps } from '../view';

/** The child names a grown-up; there is always a helpline beside. */
export function Someone({ view: { settings }, actions }: StepProps) {
  return (
    <section class="panel" aria-labelledby="someone-title">
      <h2 id="someone-title">{say('welcome.someone.title')}</h2>
      <p>{say('welcome.someone.text')}</p>
      <HelperFields value={settings.helper.value} onChange={(helper) => actions.choose({ helper }, 'child')} />
      <p class="soft">{say('welcome.someone.always')}</p>
    </section>
  );
}

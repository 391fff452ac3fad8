import { Owl } from '../owl/owl';
import { direction, say } from '../words';

/** In place of the page where a policy has switched it off: who did, and where help is. */
export function CheckOff({ who }: { who: string }) {
  return (
    <div class="sheet check" dir={direction()} lang={say('language')}>
      <header class="sheet-top">
        <Owl state="watching" />
        <div>
          <h1>{say('check.title')}</h1>
          <p>{say('check.off', { who: who || say('options.someSchool') })}</p>
        </div>
      </header>
      <main>
        <section class="panel">
          <p>{say('check.offHelp')}</p>
          <div class="row">
            <a class="button primary" href="/help.html">
              {say('check.help')}
            </a>
          </div>
        </section>
      </main>
    </div>
  );
}

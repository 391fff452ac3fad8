import { useRef, useState } from 'preact/hooks';
import type { NamedChat } from '../../language/chats';
import { Choice } from '../help/choice';
import { InterfaceIcon } from '../icons/interface-icon';
import { Owl } from '../owl/owl';
import { InLanguage } from '../parts/in-language';
import { useWindowEvent } from '../parts/use-window-event';
import type { Band } from '../views';
import { direction, say } from '../words';
import { Exercise } from './exercise';

const BANDS = ['8-11', '12-16'] as const satisfies readonly Band[];

function chatInAddress(chats: readonly NamedChat[]): NamedChat | undefined {
  return chats.find(({ id }) => id === location.hash.slice(1));
}

/** Made-up chats to learn on. Each has its own address, so that a class can start with the same one. No scores. */
export function PracticePage({ band: first, chats: all }: { band: Band; chats: readonly NamedChat[] }) {
  const [chat, setChat] = useState(() => chatInAddress(all));
  const [band, setBand] = useState<Band>(chat?.band ?? first);
  const top = useRef<HTMLElement>(null);
  useWindowEvent('hashchange', () => {
    setChat(chatInAddress(all));
    top.current?.focus();
    scrollTo(0, 0);
  });
  const chats = all.filter((one) => one.band === (chat?.band ?? band));
  const next = chat && chats[chats.findIndex(({ id }) => id === chat.id) + 1];
  return (
    <div class="sheet practice" dir={direction()} lang={say('language')}>
      <header class="sheet-top">
        <Owl state={chat ? 'noticed' : 'watching'} />
        <div>
          <h1>{say('practice.title')}</h1>
          <p>{say('practice.intro')}</p>
        </div>
      </header>
      <main ref={top} tabIndex={-1}>
        {chat ? (
          <Exercise key={chat.id} chat={chat} next={next} />
        ) : (
          <section class="panel" aria-labelledby="pick-heading">
            <h2 id="pick-heading">{say('practice.pick')}</h2>
            <Choice
              legend={say('practice.age')}
              options={BANDS.map((id) => ({ id, label: say(`practice.band.${id === '8-11' ? 'young' : 'teen'}`) }))}
              chosen={band}
              onChoose={(id) => setBand(id)}
            />
            <ul class="picks">
              {chats.map(({ id, title, scene, language }) => (
                <li key={id}>
                  <a class="pick" href={`#${id}`}>
                    <InterfaceIcon name="talk" />
                    <span>
                      <strong>
                        <InLanguage language={language}>{title}</InLanguage>
                      </strong>
                      <small>
                        <InLanguage language={language}>{scene}</InLanguage>
                      </small>
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </main>
      <footer class="small soft">
        <p>
          {say('practice.real')} <a href="/help.html">{say('practice.help')}</a>
        </p>
        <p>{say('practice.kept')}</p>
      </footer>
    </div>
  );
}

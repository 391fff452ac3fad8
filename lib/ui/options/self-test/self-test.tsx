import { useState } from 'preact/hooks';
import type { SelfTestResult, SpokenChat } from '../../../language/chats';
import { levelWord } from '../../advice';
import { Owl } from '../../owl/owl';
import { InLanguage } from '../../parts/in-language';
import type { Level } from '../../views';
import { direction, say } from '../../words';

type Props = { chats: readonly SpokenChat[]; run(): Promise<SelfTestResult[]> };

/** Made-up chats through the real engine, for whoever has just installed Tawny on many devices. */
export function SelfTestPage({ chats, run }: Props) {
  const [results, setResults] = useState<SelfTestResult[]>();
  const passed = results?.filter((one) => one.passed).length ?? 0;
  return (
    <div class="sheet options" dir={direction()} lang={say('language')}>
      <header class="sheet-top">
        <Owl state="watching" />
        <div>
          <h1>{say('options.test.title')}</h1>
          <p>{say('options.test.intro')}</p>
        </div>
      </header>
      <main>
        <section class="panel" aria-labelledby="chats-title">
          <h2 id="chats-title">{say('options.test.chats')}</h2>
          <div class="row">
            <button type="button" class="button primary" onClick={() => void run().then(setResults)}>
              {say('options.test.run')}
            </button>
          </div>
          <p role="status">{results && verdict(passed, results.length)}</p>
          <ul class="chats">
            {chats.map((chat) => (
              <li key={chat.id}>
                <details>
                  <summary>
                    <strong>
                      <InLanguage language={chat.language}>{chat.title}</InLanguage>
                    </strong>
                    <Outcome result={results?.find(({ id }) => id === chat.id)} />
                  </summary>
                  <ol>
                    {chat.lines.map(([from, words]) => (
                      <li key={words} class={from}>
                        <InLanguage language={chat.language}>{words}</InLanguage>
                      </li>
                    ))}
                  </ol>
                </details>
              </li>
            ))}
          </ul>
          <p class="small soft">{say('options.test.limits')}</p>
        </section>
      </main>
      <footer class="small soft">
        <a href="/options.html#policy">{say('options.test.back')}</a>
      </footer>
    </div>
  );
}

function verdict(passed: number, count: number): string {
  return passed === count ? say('options.test.all', { count }) : say('options.test.some', { passed, count });
}

function Outcome({ result }: { result: SelfTestResult | undefined }) {
  if (!result) return null;
  const { passed, level, atMessage } = result;
  if (!level) return <span class="failed">{say('options.test.silent')}</span>;
  const said = say('options.test.warned', { level: levelWord(level as Level), message: (atMessage ?? 0) + 1 });
  return <span class={passed ? 'passed' : 'failed'}>{said}</span>;
}

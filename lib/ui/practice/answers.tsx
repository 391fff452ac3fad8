import { useState } from 'preact/hooks';
import type { NamedChat } from '../../language/chats';
import { Choice } from '../help/choice';
import { Owl } from '../owl/owl';
import { InLanguage } from '../parts/in-language';
import { say } from '../words';

/** "What could you say?": choose, see what comes back and what it tells, choose again. */
export function Answers({ chat }: { chat: NamedChat }) {
  const [chosen, setChosen] = useState('');
  const answer = chat.answers.find((one) => one.say === chosen);
  const options = chat.answers.map((one) => ({
    id: one.say,
    label: <InLanguage language={chat.language}>{one.say}</InLanguage>,
  }));
  return (
    <>
      <Choice legend={say('practice.answer')} options={options} chosen={chosen} onChoose={setChosen} />
      <div class="change" role="status">
        {answer && (
          <>
            <h3>{say('practice.change')}</h3>
            {answer.back.length > 0 && (
              <ol class="bubbles">
                {answer.back.map((text) => (
                  <li class="bubble other" key={text}>
                    <p>
                      <small>
                        <bdi>{chat.name}</bdi>
                      </small>
                      <InLanguage language={chat.language}>{text}</InLanguage>
                    </p>
                  </li>
                ))}
              </ol>
            )}
            <div class="owl-says">
              <Owl state="watching" />
              <p>
                <InLanguage language={chat.language}>{answer.tells}</InLanguage>
              </p>
            </div>
            <p class="small soft">{say('practice.tryOther')}</p>
          </>
        )}
      </div>
    </>
  );
}

import { useState } from 'preact/hooks';
import { Choice } from '../help/choice';
import { Owl } from '../owl/owl';
import { InEnglish } from '../parts/in-english';
import { say } from '../words';
import type { PracticeChat } from './chat';

/** "What could you say?": choose, see what comes back and what it tells, choose again. */
export function Answers({ chat }: { chat: PracticeChat }) {
  const [chosen, setChosen] = useState('');
  const answer = chat.answers.find((one) => one.say === chosen);
  const options = chat.answers.map((one) => ({ id: one.say, label: <InEnglish>{one.say}</InEnglish> }));
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
                      <InEnglish>{text}</InEnglish>
                    </p>
                  </li>
                ))}
              </ol>
            )}
            <div class="owl-says">
              <Owl state="watching" />
              <p>
                <InEnglish>{answer.tells}</InEnglish>
              </p>
            </div>
            <p class="small soft">{say('practice.tryOther')}</p>
          </>
        )}
      </div>
    </>
  );
}

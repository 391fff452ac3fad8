import { useState } from 'preact/hooks';
import { countryName } from '../country-name';
import type { CountryQuestion as Question } from '../views';
import { say } from '../words';
import { CountrySelect } from './country-select';

type Props = { question: Question; onChoose(code: string): void };

/** "Is this your country: Ireland? Yes / Another country", or "Which country are you in?" with the likely answers one press away. */
export function CountryQuestion({ question: { guess, likely }, onChoose }: Props) {
  const [isAnother, setAnother] = useState(false);
  if (guess && !isAnother) {
    return (
      <div class="country-question">
        <p>{say('helpline.isItThis', { country: countryName(guess) })}</p>
        <button type="button" class="button outlined" onClick={() => onChoose(guess)}>
          {say('helpline.confirm')}
        </button>
        <button type="button" class="button outlined" onClick={() => setAnother(true)}>
          {say('helpline.another')}
        </button>
      </div>
    );
  }
  return (
    <div class="country-question">
      <p>{say('helpline.which')}</p>
      {likely.map((code) => (
        <button key={code} type="button" class="button outlined" onClick={() => onChoose(code)}>
          {countryName(code)}
        </button>
      ))}
      <CountrySelect
        value=""
        label={say('helpline.which')}
        empty={likely.length > 0 ? say('helpline.another') : say('helpline.choose')}
        onChoose={(code) => code && onChoose(code)}
      />
    </div>
  );
}

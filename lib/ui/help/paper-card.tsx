import { Owl } from '../owl/owl';
import { say } from '../words';

/** The card to hold out or to print: the child's words, and what would help for the grown-up who reads them. */
export function PaperCard({ words }: { words: string }) {
  return (
    <article class="paper" aria-label={say('help.tell.cardLabel')}>
      <Owl state="noticed" />
      <p class="paper-words" aria-live="polite">
        {words}
      </p>
      <div class="paper-ask">
        <p>
          <strong>{say('help.tell.askTitle')}</strong>
        </p>
        <ul>
          {([0, 1, 2] as const).map((line) => (
            <li key={line}>{say(`help.tell.ask.${line}`)}</li>
          ))}
        </ul>
      </div>
    </article>
  );
}

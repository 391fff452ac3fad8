import type { Helpline } from '../../helplines/line';
import { EVERYWHERE } from '../../helplines/line';
import { lineFacts } from '../line-words';
import { Ways } from '../parts/ways';
import { say } from '../words';

type Props = { lines: readonly Helpline[] /** The first way of the first line stands out. */; loud?: boolean };

/** Helplines with every way to them; nothing is called, sent or opened before a press. */
export function Lines({ lines, loud = false }: Props) {
  return (
    <ul class="lines">
      {lines.map((line, i) => (
        <li key={line.name}>
          <p class="line-name">
            <strong lang={line.languages[0]} dir="auto">
              {line.name}
            </strong>
            <small>{factsOf(line)}</small>
          </p>
          <div class="ways">
            <Ways line={line} loud={loud && i === 0} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function factsOf(line: Helpline): string {
  return [line.country === EVERYWHERE && say('help.talk.everywhere'), lineFacts(line)].filter(Boolean).join(' · ');
}

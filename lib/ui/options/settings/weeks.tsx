import type { Week } from '../../../alerts/by-week';
import type { Category } from '../../../engine/rule';
import { signWord } from '../../advice';
import { SignIcon } from '../../icons/sign-icon';
import { say } from '../../words';

type Props = { weeks: readonly Week[]; days: number };

/** Strong cards week by week: numbers and kinds, as the family agreed, and nothing more. */
export function Weeks({ weeks, days }: Props) {
  const date = new Intl.DateTimeFormat(say('language'), { day: 'numeric', month: 'long' });
  return (
    <div class="weeks">
      <h3>{say('options.parentsSee.weeksTitle')}</h3>
      <ul>
        {weeks.map(({ from, cards, kinds }) => (
          <li key={from}>
            <strong>{say('options.parentsSee.week', { date: date.format(from), count: cards })}</strong>
            {cards > 0 && (
              <ul class="kinds">
                {(Object.entries(kinds) as [Category, number][]).map(([kind, count]) => (
                  <li key={kind}>
                    <SignIcon topic={kind} />
                    {signWord(kind)}
                    <span class="times">×{count}</span>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      <p class="small soft">
        {days > 0 ? say('options.parentsSee.weeksNote', { days }) : say('seen.notes.untilClosed')}
      </p>
    </div>
  );
}

import { useMemo, useState } from 'preact/hooks';
import type { RoomView, ShownMessage } from '../../check/desk-letters';
import type { Findings } from '../../check/findings';
import type { Doubt } from '../../exports/said';
import { foreign } from '../foreign';
import type { Band, HelplineView } from '../views';
import { say } from '../words';
import { Doubts } from './doubts';
import type { Picked } from './messages';
import { PersonAdvice } from './person';
import { Proof } from './proof';
import { SignRow } from './sign-row';
import { rowsOf } from './timeline';
import { dayWord } from './times';
import type { CheckDesk } from './view';

export type ResultProps = {
  findings: Findings;
  room: RoomView;
  fileName: string;
  doubts: readonly Doubt[];
  desk: CheckDesk;
  band: Band;
  helpline: HelplineView | undefined;
  save(name: string, text: string): void;
  now(): number;
};

/** People with advice of their own; more are a room and no chat. */
const MOST_PEOPLE = 4;

/** What was found: who, what, when, and what can be done. It never says that all is well. */
export function Result(props: ResultProps) {
  const { findings, doubts, desk, band, helpline } = props;
  const [picked, setPicked] = useState<Picked>(new Map());
  const rows = useMemo(() => rowsOf(findings), [findings]);
  const told = findings.people.filter(({ level }) => level !== 'calm').slice(0, MOST_PEOPLE);
  const onPick = (messages: readonly ShownMessage[], isIn: boolean) => {
    const next = new Map(picked);
    for (const message of messages) isIn ? next.set(message.index, message) : next.delete(message.index);
    setPicked(next);
  };
  const kind = rows.length === 0 ? 'none' : told.length === 0 ? 'few' : 'some';
  return (
    <>
      <section class="panel" aria-labelledby="result-heading">
        <h2 id="result-heading" tabIndex={-1}>
          {say(`check.result.${kind}`)}
        </h2>
        <p>{say(`check.result.${kind}Note`)}</p>
        {findings.assumed !== undefined && <p>{say('check.result.assumed', { name: foreign(findings.assumed) })}</p>}
        <p class="small soft">
          {say('check.read', { count: findings.messages })} {span(findings)}
        </p>
        <Doubts doubts={doubts} />
        {kind !== 'some' && (
          <div class="row">
            <a class="button primary" href="/help.html">
              {say(`card.getHelp.${band === '8-11' ? 'young' : 'teen'}`)}
            </a>
          </div>
        )}
      </section>
      {told.map((person) => (
        <PersonAdvice key={person.name} person={person} band={band} helpline={helpline} />
      ))}
      {rows.length > 0 && (
        <section class="panel" aria-labelledby="line-heading">
          <h2 id="line-heading">{say('check.timeline')}</h2>
          <p>{say('check.timelineNote')}</p>
          <div class="rows">
            {rows.map((row) => (
              <SignRow key={row.kind} row={row} desk={desk} picked={picked} onPick={onPick} />
            ))}
            {findings.to > findings.from && (
              <p class="axis small soft" aria-hidden="true">
                <span>{dayWord(findings.from)}</span>
                <span>{dayWord(findings.to)}</span>
              </p>
            )}
          </div>
        </section>
      )}
      {rows.length > 0 && <Proof {...props} picked={picked} onPick={onPick} />}
    </>
  );
}

function span({ from, to }: Findings): string {
  if (Number.isNaN(from) || Number.isNaN(to)) return '';
  return say('check.fromTo', { from: dayWord(from), to: dayWord(to) });
}

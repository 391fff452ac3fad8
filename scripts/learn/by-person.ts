import type { Line, Talk } from './rows';

/**
 * A talk as Tawny hears it, with one person. Of a worrying one in a room with several people that is who the worry is about; the
 * others chat about their own things. Of an ordinary one it is whoever says most, and once more all of them as if they were one
 * person: some pages do not show who wrote what.
 */
export function byPerson(talk: Talk): Talk[] {
  if (talk.audience === 'dm') return [talk];
  if (talk.risky) return [withPerson(talk, worryingIn(talk))];
  const busiest = busiestIn(talk.messages);
  return busiest === undefined ? [talk] : [talk, withPerson(talk, busiest)];
}

/** Who wrote the message by which a reader wanted a card, or last before it. */
export function worryingIn({ alertBy, messages }: Pick<Talk, 'alertBy' | 'messages'>): string {
  const until = messages.slice(0, (alertBy ?? messages.length - 1) + 1);
  return until.findLast(({ from }) => from === 'other')?.author ?? '';
}

function busiestIn(messages: readonly Line[]): string | undefined {
  const lines = Map.groupBy(
    messages.filter(({ from }) => from === 'other'),
    ({ author }) => author,
  );
  return [...lines].sort(([, a], [, b]) => b.length - a.length)[0]?.[0];
}

function withPerson(talk: Talk, person: string): Talk {
  const isHeard = ({ from, author }: Line) => from !== 'other' || author === person;
  const before = talk.messages.slice(0, (talk.alertBy ?? 0) + 1).filter(isHeard);
  return {
    ...talk,
    messages: talk.messages.filter(isHeard),
    alertBy: talk.alertBy === null ? null : Math.max(0, before.length - 1),
  };
}

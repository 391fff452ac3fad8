import type { AnswerWords } from '../engine/rule';

const NONE: AnswerWords = {
  yes: [],
  no: [],
  refusing: [],
  talk: [],
  ages: [],
  ageWords: [],
  ageEndings: [],
  schoolYears: [],
  alone: [],
  away: [],
  aloneWords: [],
  mine: [],
  theirs: [],
  place: [],
};

/** The words of short answers of several languages as one list of each kind. */
export function allAnswers(some: readonly AnswerWords[]): AnswerWords {
  const [first = NONE, ...others] = some;
  if (others.length === 0) return first;
  const all = { ...NONE };
  for (const kind of Object.keys(NONE) as (keyof AnswerWords)[]) all[kind] = some.flatMap((words) => words[kind]);
  return all;
}

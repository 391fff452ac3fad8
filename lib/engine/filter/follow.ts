import type { Form } from '../words/forms';
import { ENDS, type Tokens } from '../words/tokens';
import { type Filter, openingFrom, STOPS, stepFrom } from './filter';
import { type Suspects, suspect } from './suspects';

/** The states under way in the text at hand, one for each word at which something began that still goes on. */
export type Follow = { states: number[]; count: number; begins: boolean };

export function createFollow(): Follow {
  return { states: [], count: 0, begins: true };
}

/** Runs the filter over all tokens of a text, from its beginning. */
export function followTokens(
  follow: Follow,
  filter: Filter,
  { count, form: numbers, stop }: Tokens,
  forms: readonly Form[],
  suspects: Suspects,
): void {
  restart(follow);
  for (let k = 0; k < count; k++) {
    const number = numbers[k] as number;
    const form = forms[number] as Form;
    if (!form.filler) followForm(follow, filter, number, form, suspects);
    const bits = stop[k] as number;
    if (bits & ENDS) followStop(follow, filter, bits & ~ENDS, suspects);
  }
}

function restart(follow: Follow): void {
  follow.count = 0;
  follow.begins = true;
}

/** Reads one spelling. */
function followForm(follow: Follow, filter: Filter, number: number, form: Form, suspects: Suspects): void {
  if (follow.count > 0) goOn(follow, filter, number + STOPS, form, suspects);
  const step = openingFrom(filter, !follow.begins, number, form);
  if (step !== 0) {
    const list = step & 0xffff;
    if (list !== 0) suspect(suspects, list);
    if (step >>> 16 !== 0) follow.states[follow.count++] = step >>> 16;
  }
  follow.begins &&= form.emoji;
}

/** A sentence ends. */
function followStop(follow: Follow, filter: Filter, stop: number, suspects: Suspects): void {
  if (follow.count > 0) goOn(follow, filter, stop, undefined, suspects);
  follow.begins = true;
}

function goOn(follow: Follow, filter: Filter, symbol: number, form: Form | undefined, suspects: Suspects): void {
  const { states, count } = follow;
  let kept = 0;
  for (let k = 0; k < count; k++) {
    const step = stepFrom(filter, states[k] as number, symbol, form);
    if (step === 0) continue;
    const list = step & 0xffff;
    if (list !== 0) suspect(suspects, list);
    if (step >>> 16 !== 0) states[kept++] = step >>> 16;
  }
  follow.count = kept;
}

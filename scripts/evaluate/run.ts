import type { RuleId } from '../../lib/engine/rule';
import type { Message } from '../../lib/message';
import type { Chat } from './chat';
import { SEXUAL } from './masked';
import type { Options } from './options';
import { type Outcome, outcomeOf, REQUESTS, type Request } from './outcome';
import { type Evaluated, productFor, surroundingsOf } from './product';
import { createProgress } from './progress';
import { read, sizeOf } from './read';
import { type Raised, replay, type Step } from './replay';

/** What is told about each conversation while it passes by. */
export type Passing = { file: string; chat: Chat; raised: Raised[]; outcome: Outcome };

export type Run = {
  /** How many conversations each rule was seen in, and how often, by kind of conversation. */
  fired: Map<RuleId, { ordinary: number; risky: number }>;
  problems: number;
};

export type Watchers = {
  /** What is replayed instead of a chat; it is passed over where that is undefined. */
  change?: (chat: Chat) => Chat | undefined;
  onStep?: (chat: Chat, step: Step) => void;
  onPassed: (passing: Passing) => void;
};

/**
 * Replays every conversation of the files through the product. Bad lines are named on the error output with file and
 * line, and counted; everything else is evaluated.
 */
export async function run(
  options: Options,
  watchers: Watchers,
  product: Evaluated = productFor(options),
): Promise<Run> {
  const progress = createProgress(sizeOf(options.files));
  const result: Run = { fired: new Map(), problems: 0 };
  for await (const found of read(options.files, progress.bytes)) {
    if ('problem' in found) {
      result.problems += 1;
      console.error(`${found.file}${found.line > 0 ? `:${found.line}` : ''}: ${found.problem}`);
      continue;
    }
    if (found.chat.doubt !== undefined) {
      result.problems += 1;
      console.error(`${found.file}:${found.line}: ${found.chat.doubt}`);
    }
    const chat = watchers.change ? watchers.change(found.chat) : found.chat;
    if (chat === undefined) continue;
    const requests: Outcome['requests'] = {};
    const onHit = counter(chat, result, requests);
    const spotter = {
      spot: (message: Message) => onHit(product.spotter.spot(message), message.text.includes(SEXUAL)),
    };
    const { onStep } = watchers;
    const raised = replay(
      chat,
      `${found.file}:${found.line}`,
      surroundingsOf(chat, options),
      { ...product, spotter },
      onStep && ((step) => onStep(chat, step)),
    );
    watchers.onPassed({ file: found.file, chat, raised, outcome: outcomeOf(chat, raised, requests) });
    progress.messages(chat.messages.length);
  }
  progress.end();
  return result;
}

type Spotted = ReturnType<Evaluated['spotter']['spot']>;

function counter(chat: Chat, { fired }: Run, requests: Outcome['requests']) {
  let index = -(chat.turnsAt ?? 0);
  return (sighting: Spotted, isMasked: boolean): Spotted => {
    if (index >= 0 && isMasked) requests['sexual-talk'] ??= index;
    for (const { rule, kind, confidence } of sighting.hits) {
      const counts = fired.get(rule) ?? { ordinary: 0, risky: 0 };
      counts[chat.risky ? 'risky' : 'ordinary'] += 1;
      fired.set(rule, counts);
      if (index >= 0 && isRequest(kind) && confidence >= 0.6) requests[kind] ??= index;
    }
    index += 1;
    return sighting;
  };
}

function isRequest(kind: string): kind is Request {
  return (REQUESTS as readonly string[]).includes(kind);
}

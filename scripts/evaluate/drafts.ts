import { basename } from 'node:path';
import { createTalkMemories } from '../../lib/alerts/pause/talk-memory';
import { type Pause, pauseFor } from '../../lib/alerts/pause/verdict';
import { loudness } from '../../lib/conversation/levels';
import type { Message } from '../../lib/message';
import type { Chat } from './chat';
import { type DraftFigures, figuresOfDrafts, tableOfDrafts } from './draft-figures';
import { EVERYWHERE } from './languages';
import type { Options } from './options';
import { createProduct, type Evaluated } from './product';
import { run } from './run';

const { answers } = EVERYWHERE.language;

/** One message of the child, judged before it was sent. */
export type Judged = { index: number; pause: Pause | undefined };

/**
 * `--drafts`: every message of the child is judged as a draft, right before it is said. Ordinary chats are lived from
 * both sides, as nobody knows which of two people a child is. A child who is asked sends it anyway.
 */
export async function drafts(options: Options): Promise<number> {
  const byFile = new Map<string, DraftFigures[]>();
  const live = async (mirrored: boolean) => {
    const judge = createJudge(options);
    const { problems } = await run(
      options,
      {
        ...(mirrored && { change: otherSide }),
        onStep: (_, { sighting, assessments }) => {
          const loud = [...assessments.values()].some(
            ({ level }) => level !== 'calm' && loudness(level) >= loudness('medium'),
          );
          if (loud) judge.warned.add(sighting.message.conversation.key);
        },
        onPassed({ file, chat }) {
          const judged = judge.take();
          if (mirrored && chat.risky) return;
          if (options.raw) print(chat, judged, mirrored);
          byFile.set(file, [...(byFile.get(file) ?? []), figuresOfDrafts(chat, judged)]);
        },
      },
      judge.product,
    );
    return problems;
  };
  const problems = await live(false);
  await live(true);
  if (options.raw) return problems;
  const all = [...byFile.values()].flat();
  if (options.json) console.log(JSON.stringify({ drafts: tableOfDrafts('all files', all).figures, problems }));
  else {
    const tables = [...byFile].map(([file, some]) => tableOfDrafts(basename(file), some).text);
    console.log([...tables, ...(tables.length > 1 ? [tableOfDrafts('all files', all).text] : [])].join('\n\n'));
  }
  return problems;
}

/** The product, with every message of the child looked at before it is said. */
function createJudge({ pause, relation }: Options) {
  const product = createProduct();
  const talks = createTalkMemories(() => answers);
  const warned = new Set<string>();
  let judged: Judged[] = [];
  let index = 0;

  function verdict(message: Message): Pause | undefined {
    const { key } = message.conversation;
    const standing = { relation: relation ?? 'new', warned: warned.has(key) } as const;
    const draft = /\[photo\]|\*sent a photo\*/.test(message.text)
      ? 'picture'
      : { text: message.text, hits: product.spotter.consider(message) };
    return pauseFor(draft, talks.of(key, message.at), standing, pause, answers);
  }

  function spot(message: Message) {
    if (message.speaker === 'self') {
      const pause = verdict(message);
      judged.push({ index, pause });
      if (pause) talks.allow(message.conversation.key, pause.details);
    }
    index += 1;
    const sighting = product.spotter.spot(message);
    talks.hear(sighting);
    return sighting;
  }

  return {
    warned,
    product: { ...product, spotter: { spot } } satisfies Evaluated,
    /** What was judged since it was last asked for. */
    take(): Judged[] {
      const done = judged;
      judged = [];
      index = 0;
      return done;
    },
  };
}

/** The same chat as its other side lived it; in a group, as the first of the others did. */
function otherSide(chat: Chat): Chat {
  if (chat.risky) return chat;
  const other = chat.messages.find(({ from }) => from !== 'self')?.author;
  const turned = chat.messages.map((line) => ({ ...line, from: line.author === other ? 'self' : 'other' }) as const);
  return { ...chat, messages: turned };
}

function print(chat: Chat, judged: readonly Judged[], mirrored: boolean): void {
  const pauses = judged.flatMap(({ index, pause }) => (pause ? [{ message: index, ...pause }] : []));
  const tagged = judged.flatMap(({ index }) =>
    chat.messages[index]?.signs?.includes('self-disclosure') ? [index] : [],
  );
  process.stdout.write(
    `${JSON.stringify({ id: chat.id, mirrored, risky: chat.risky, sent: judged.length, tagged, pauses })}\n`,
  );
}

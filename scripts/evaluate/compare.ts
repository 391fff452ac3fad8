import type { Chat } from './chat';
import { DISGUISES, disguise } from './disguise';
import { type Figures, figuresOf } from './figures';
import type { Options } from './options';
import type { Outcome } from './outcome';
import { createProduct } from './product';
import { run, type Watchers } from './run';
import { tableOf } from './table';
import { isEverydayTalk, together } from './together';
import { turnedBy } from './turned';

/**
 * The same chats twice: as they are, and in disguise (--invariance), behind everyday talk (--turned, of direct
 * chats only), one behind the other as long talks with one person (--together, of ordinary direct chats only), or judged
 * without one part (--ablate).
 * @returns how many lines could not be evaluated
 */
export async function compare(options: Options): Promise<number> {
  const { ablate, ...whole } = options;
  const isMeant = (chat: Chat) =>
    !(options.turned && chat.audience !== 'direct') && !(options.together && !isEverydayTalk(chat, options.as));
  const change = (chat: Chat) => (isMeant(chat) ? chat : undefined);
  const [unchanged, problems] = await measured(whole, { change });
  const others: Record<string, Figures> = {};
  if (ablate)
    others[`without ${ablate}`] = (await measured({ ...whole, ablate }, { change }, createProduct(ablate)))[0];
  if (options.invariance) {
    for (const how of DISGUISES) {
      const disguised = (chat: Chat) => change(chat) && disguise(chat, how);
      others[`in disguise: ${how}`] = (await measured(whole, { change: disguised }))[0];
    }
  }
  if (options.turned) {
    others['behind everyday talk'] = (await measured(whole, { change: await turnedBy(options.files) }))[0];
  }
  if (options.together) {
    others['as long talks with one person'] = (await measured(whole, { change: together(options.as) }))[0];
  }
  if (options.json) console.log(JSON.stringify({ unchanged, ...others, problems }));
  else {
    console.log(tableOf('as it is', unchanged));
    for (const [name, figures] of Object.entries(others))
      console.log(`\n${tableOf(name, figures)}\n${difference(unchanged, figures)}`);
  }
  return problems;
}

async function measured(options: Options, watchers: Pick<Watchers, 'change'>, product = createProduct()) {
  const outcomes: Outcome[] = [];
  const { problems } = await run(options, { ...watchers, onPassed: ({ outcome }) => outcomes.push(outcome) }, product);
  return [figuresOf(outcomes), problems] as const;
}

function difference(unchanged: Figures, other: Figures): string {
  const recall = ((other.risky?.recall ?? 0) - (unchanged.risky?.recall ?? 0)) * 100;
  const inTime = ((other.risky?.onTimeRecall ?? 0) - (unchanged.risky?.onTimeRecall ?? 0)) * 100;
  const cards = (other.ordinary?.warned ?? 0) - (unchanged.ordinary?.warned ?? 0);
  const signed = (value: number) => (value >= 0 ? '+' : '−') + Math.abs(value).toFixed(1);
  return `  difference: on-time recall ${signed(inTime)} points, recall ${signed(recall)} points, ${cards >= 0 ? '+' : '−'}${Math.abs(cards)} ordinary chats with a card`;
}

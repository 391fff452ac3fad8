import * as v from 'valibot';
import type { GuardId, Hit, RuleId } from '../../engine/rule';
import { CATEGORIES, SIGNALS, SLOTS } from '../../engine/rule';
import type { Sighting } from '../../engine/sighting';
import { isSupported } from '../../helplines/country';
import { EVERYWHERE } from '../../helplines/line';
import type { PageState } from '../storage/page-state';
import type { Protocol } from './protocol';
import { fromContentScript, fromOwnPage, fromUs, type Sender } from './trust';

/**
 * What every letter may hold and who may write it: all that the worker believes. A page can run code in the process of
 * its content script if the browser has a hole; so a letter is read as if a stranger had written it.
 */

/** Longest texts, in UTF-16 units; a little more than what the reader lets through (`lib/sites/read-*.ts`). */
const LONGEST = { text: 70_000, name: 4_000, word: 200, address: 300 };
/** The outbox never sends more; see there. */
const MOST_SIGHTINGS = 6_000;
const MOST_CONVERSATIONS = 500;

const short = v.pipe(v.string(), v.minLength(1), v.maxLength(LONGEST.word), v.regex(/^[\w.:/ ~-]+$/));
/** Names and ids as pages give them: anything at all, but not endless. */
const name = v.pipe(v.string(), v.maxLength(LONGEST.name));
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000));
const siteId = v.pipe(v.string(), v.maxLength(60), v.regex(/^[a-z0-9-]+$/));
const tabId = v.pipe(v.number(), v.integer());
const host = v.pipe(v.string(), v.maxLength(255), v.regex(/^[^\s/]*$/));
const audience = v.picklist(['direct', 'group', 'public', 'bot']);
const ruleId = v.custom<RuleId>((value) => typeof value === 'string' && /^[a-z-]{1,40}\/[\w/-]{1,100}$/.test(value));

const language = v.pipe(v.string(), v.regex(/^[a-z]{2,3}$/));

const talk = v.object({ site: siteId, key: name, audience });

const hit: v.GenericSchema<unknown, Hit> = v.object({
  rule: ruleId,
  kind: v.picklist([...CATEGORIES, ...SIGNALS]),
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  span: v.tuple([count, count]),
  slot: v.exactOptional(v.picklist(SLOTS)),
  age: v.exactOptional(v.pipe(v.number(), v.minValue(0), v.maxValue(200))),
  bright: v.exactOptional(v.boolean()),
  evasion: v.exactOptional(v.boolean()),
  language: v.exactOptional(language),
});

const hint = v.object({ kind: v.picklist(CATEGORIES), sure: v.pipe(v.number(), v.minValue(0), v.maxValue(1)) });

const read = {
  hits: v.pipe(v.array(hit), v.maxLength(20)),
  marks: v.pipe(
    v.array(
      v.pipe(
        short,
        v.transform((word): GuardId => word),
      ),
    ),
    v.maxLength(200),
  ),
  shape: v.object({ words: count, you: count, i: count, question: v.boolean(), command: v.boolean() }),
  tone: v.exactOptional(v.pipe(v.number(), v.finite())),
  text: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST.text))),
};

/** One sighting. Each is read by itself, so that one that cannot be read takes no other with it. */
export const sighting: v.GenericSchema<unknown, Sighting> = v.object({
  message: v.object({
    id: name,
    conversation: v.object({ ...talk.entries, title: name }),
    speaker: v.picklist(['self', 'other', 'unknown']),
    author: name,
    at: v.pipe(v.number(), v.finite()),
    language: v.exactOptional(language),
  }),
  ...read,
  line: v.exactOptional(v.pipe(v.number(), v.finite())),
  hints: v.exactOptional(v.pipe(v.array(hint), v.maxLength(CATEGORIES.length))),
  asSelf: v.exactOptional(v.object(read)),
});

const pageState: v.GenericSchema<unknown, PageState> = v.object({
  state: v.picklist(['reading', 'no-chat', 'canvas', 'unreadable', 'unready', 'off']),
  site: siteId,
  host,
  conversations: v.pipe(v.array(name), v.maxLength(MOST_CONVERSATIONS)),
  foreign: v.exactOptional(v.boolean()),
});

export type Kind = keyof Protocol;
export type Holds<K extends Kind> = Parameters<Protocol[K]> extends [infer Data] ? Data : Parameters<Protocol[K]>[0];
type Rule<K extends Kind> = { from: (sender: Sender) => void; holds: v.GenericSchema<unknown, Holds<K>> };

/** Whatever stands in it, nothing of it is read. */
const nothing = v.pipe(
  v.unknown(),
  v.transform(() => undefined),
);
const place = v.nullish(v.pipe(v.string(), v.regex(/^[a-z-]{1,40}$/)), undefined);
const address = v.pipe(v.string(), v.maxLength(LONGEST.address), v.regex(/^(tel|sms|https):[!-~]+$/));
const country = v.pipe(
  v.string(),
  v.check((code) => code === EVERYWHERE || isSupported(code)),
);
const batch = v.object({ sightings: v.pipe(v.array(v.any()), v.maxLength(MOST_SIGHTINGS)) });

export const LETTERS: { [K in Kind]: Rule<K> } = {
  sightings: { from: fromContentScript, holds: batch },
  isOwed: { from: fromContentScript, holds: short },
  shown: { from: fromUs, holds: short },
  hidden: { from: fromContentScript, holds: short },
  hiddenCards: { from: fromOwnPage, holds: nothing },
  pageState: { from: fromContentScript, holds: pageState },
  pageSettings: { from: fromContentScript, holds: nothing },
  bringSecond: { from: fromContentScript, holds: nothing },
  bringLanguage: { from: fromContentScript, holds: language },
  standing: { from: fromContentScript, holds: talk },
  markKnown: { from: fromUs, holds: short },
  undoKnown: { from: fromUs, holds: short },
  chooseCountry: { from: fromContentScript, holds: country },
  openHelp: { from: fromUs, holds: place as v.GenericSchema<unknown, string | undefined> },
  reach: { from: fromContentScript, holds: address },
  report: { from: fromOwnPage, holds: tabId },
  strongWeeks: { from: fromOwnPage, holds: nothing },
  marks: { from: fromOwnPage, holds: nothing },
  changeMark: {
    from: fromOwnPage,
    holds: v.object({ key: short, mark: v.nullable(v.picklist(['known', 'trusted'])) }),
  },
  stored: { from: fromOwnPage, holds: nothing },
  eraseAll: { from: fromOwnPage, holds: nothing },
  sitesChanged: { from: fromOwnPage, holds: v.object({ tabId, host }) },
  settingsChanged: { from: fromUs, holds: nothing },
  leave: { from: fromUs, holds: nothing },
  showMessage: { from: fromOwnPage, holds: short },
  stillThere: { from: fromUs, holds: nothing },
};

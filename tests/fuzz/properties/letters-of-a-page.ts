import fc from 'fast-check';
import { expect } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerLetters } from '../../../lib/browser/answers/answers';
import { createIdentity } from '../../../lib/browser/journal/identity';
import { openSessionJournal } from '../../../lib/browser/journal/session-journal';
import { type Kind, LETTERS } from '../../../lib/browser/letters/letters';
import { type Intake, takeIn } from '../../../lib/browser/talks/intake';
import { DEFAULTS } from '../../../lib/settings/settings';
import { isTalkOf, placeOf } from '../../../lib/sites/known';
import { hit, model, START, said, story } from '../../conversation/say';
import type { Property } from '../property';
import { damageIn } from '../records';

const NOW = START + 3_600_000;
const SETTINGS = {
  settings: { sensitivity: 'high', country: 'GB' },
  pin: { salt: 'c2FsdA==', hash: 'aGFzaA==', wrong: 0 },
};
/** Each letter is written by another frame, so that none is refused for being one too many. */
let frames = 0;
/** What the worker of this value works with; it listens once. */
let current: Intake | undefined;

type Event = { trigger(letter: object, sender: object, answer: () => void): Promise<unknown[]> | unknown[] };

/** A worker that warned of somebody on Discord, in a family with settings and a PIN. */
async function aWorker(): Promise<Intake> {
  await Promise.all([fakeBrowser.storage.local.clear(), fakeBrowser.storage.session.clear()]);
  await fakeBrowser.storage.local.set(structuredClone(SETTINGS));
  const journal = await openSessionJournal();
  const identify = createIdentity(await journal.secret());
  const intake: Intake = { journal, identify, model, refine: (hits) => hits, lately: async () => [] };
  await takeIn(story([hit('age-probe')], [hit('secrecy')], [hit('threat', 1)]), DEFAULTS, intake, NOW);
  if (!current) listen();
  current = intake;
  return intake;
}

function listen(): void {
  answerLetters(
    async () => current as Intake,
    () => {},
    () => [],
    { talk: isTalkOf, site: placeOf },
    () => NOW,
  );
}

/** All that a page of WhatsApp has no business with: settings, the PIN, and whatever is known of Discord. */
async function untouchable({ journal }: Intake): Promise<unknown> {
  const { conversations, alerts } = await journal.everything();
  const others = alerts.filter(({ site }) => site !== 'whatsapp');
  const people = others.map(({ conversation }) => conversations.find(({ key }) => key === conversation));
  return { local: await fakeBrowser.storage.local.get(), others, people };
}

/** Something of every kind of letter that would be taken from the right page. @param alert the id of a warning on Discord */
function lettersLike(alert: string): Record<Kind, unknown> {
  const [sighting] = [said(NOW - 1000, [hit('threat', 1)])];
  const { conversation } = sighting.message;
  const { site, key, audience } = conversation;
  const ofWhatsapp = {
    ...sighting,
    message: { ...sighting.message, conversation: { ...conversation, site: 'whatsapp' } },
  };
  return {
    sightings: { sightings: [sighting, ofWhatsapp] },
    isOwed: alert,
    shown: alert,
    hidden: alert,
    hiddenCards: null,
    pageState: { state: 'reading', site, host: 'web.whatsapp.com', conversations: [key] },
    pageSettings: null,
    bringSecond: null,
    bringLanguage: 'es',
    chooseCountry: 'AT',
    standing: { site, key, audience },
    markKnown: alert,
    undoKnown: alert,
    openHelp: 'hurt',
    reach: 'tel:08001111',
    report: 7,
    strongWeeks: null,
    marks: null,
    changeMark: { key: alert, mark: 'known' },
    stored: null,
    eraseAll: null,
    sitesChanged: { tabId: 7, host: 'web.whatsapp.com' },
    settingsChanged: null,
    leave: null,
    showMessage: alert,
    stillThere: null,
  };
}

const kinds = fc.constantFrom(...(Object.keys(LETTERS) as Kind[]));
/** As it should be, damaged, or anything at all. */
const written = fc.oneof(
  fc.constant({ is: 'whole' as const }),
  damageIn({ a: lettersLike('0') }).map((damaged) => ({ is: 'damaged' as const, damaged })),
  fc.jsonValue().map((json) => ({ is: 'json' as const, json })),
);

export default {
  says: 'no letter that a page writes changes a setting, the PIN, or what is known of another site',
  runs: 40,
  tried: () => frames,
  property: fc.asyncProperty(fc.array(fc.tuple(kinds, written), { minLength: 1, maxLength: 12 }), async (letters) => {
    // Not by a spy: a night of them fills the memory.
    const { warn, error } = console;
    console.warn = () => {};
    console.error = () => {};
    try {
      const intake = await aWorker();
      const before = structuredClone(await untouchable(intake));
      const [alert] = await intake.journal.lately(1);
      expect(alert?.site).toBe('discord');
      const good = lettersLike(alert?.id ?? '');
      for (const [kind, how] of letters) {
        const damaged = how.is === 'damaged' ? (how.damaged as { a?: Record<string, unknown> })?.a?.[kind] : undefined;
        const data = how.is === 'whole' ? good[kind] : how.is === 'json' ? how.json : damaged;
        frames += 1;
        const url = 'https://web.whatsapp.com/';
        const sender = { id: fakeBrowser.runtime.id, url, tab: { id: frames }, frameId: 0 };
        const event = fakeBrowser.runtime.onMessage as unknown as Event;
        const answers = await event.trigger({ id: frames, type: kind, data, timestamp: NOW }, sender, () => {});
        await Promise.allSettled(answers);
      }
      expect(await untouchable(intake)).toEqual(before);
    } finally {
      Object.assign(console, { warn, error });
    }
  }),
} satisfies Property;

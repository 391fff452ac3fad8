import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import type { Refine } from '../lib/alerts/judge';
import { answerLetters } from '../lib/browser/answers/answers';
import { followAwake } from '../lib/browser/choices/awake-clock';
import { watchSettings } from '../lib/browser/choices/live-settings';
import { moment } from '../lib/browser/choices/now';
import { isWaitedFor } from '../lib/browser/choices/pin';
import { createIdentity } from '../lib/browser/journal/identity';
import { eraseAfterLastWindow, isMisplaced, openNotes } from '../lib/browser/notes/open-notes';
import { forgetAfterLastPrivate, openPrivate } from '../lib/browser/notes/private-notes';
import { forgetOld } from '../lib/browser/notes/retention';
import { eraseNoticed } from '../lib/browser/notes/stored';
import { welcomeOnInstall } from '../lib/browser/pages/first-run';
import { followSites } from '../lib/browser/pages/follow-sites';
import { tellPages } from '../lib/browser/pages/settings-here';
import { forgetTab } from '../lib/browser/pages/tabs';
import { keepToOurselves } from '../lib/browser/storage/kept';
import type { Intake } from '../lib/browser/talks/intake';
import { keepGrammar, lateGrammar } from '../lib/browser/talks/late-grammar';
import { lately } from '../lib/browser/talks/speakers';
import { installedGrammar } from '../lib/installed/grammar';
import { installedModel } from '../lib/installed/model';
import { isTalkOf, placeOf } from '../lib/sites/known';

/** A disk that could not be opened is asked again after this. Ms. */
const TRY_AGAIN_MS = 30_000;

/** The one owner of what was noticed. May be stopped at any moment; everything it knows is in the journal. */
export default defineBackground(() => {
  let opened: Promise<Intake> | undefined;
  let diskFails = false;
  let privately: Promise<Intake> | undefined;
  const ready = (isPrivate = false): Promise<Intake> => {
    // A journal that could not be opened is tried again with the next letter.
    opened ??= open(startAfresh, diskFails).catch((error) => {
      startAfresh();
      throw error;
    });
    if (!isPrivate) return opened;
    privately ??= opened.then(openPrivate).catch((error) => {
      privately = undefined;
      throw error;
    });
    return privately;
  };

  const startAfresh = (diskFailed = false) => {
    diskFails = diskFailed;
    opened = undefined;
    privately = undefined;
  };

  /** After each change of a setting: notes are where the retention wants them, and no older than it says. */
  const follow = async () => {
    const { journal } = await ready();
    if (!(await isMisplaced(journal))) return forgetOld(journal, Date.now());
    startAfresh();
    await ready();
  };

  // Nearly always a letter woke the worker: its notes are being opened while the letter is on its way.
  ready().catch(() => {});
  if (!import.meta.env.FIREFOX) keepGrammar();
  answerLetters(
    ready,
    startAfresh,
    () => navigator.languages,
    { talk: isTalkOf, site: placeOf },
    () => Date.now(),
  );
  welcomeOnInstall();
  followSites();
  void keepToOurselves();
  followAwake(isWaitedFor, moment);
  watchSettings(() => {
    void follow();
    void tellPages();
  });
  eraseAfterLastWindow(async () => {
    await eraseNoticed((await ready()).journal);
    startAfresh();
  });
  forgetAfterLastPrivate(async () => (await ready(true)).journal.erase());
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
});

async function open(onGone: () => void, withoutDisk: boolean): Promise<Intake> {
  const journal = await openNotes(onGone, withoutDisk);
  const [secret, misplaced] = await Promise.all([
    journal.secret(),
    isMisplaced(journal),
    forgetOld(journal, Date.now()),
  ]);
  // The disk fails today. A worker that is stopped before then asks it anew when it wakes.
  if (misplaced) setTimeout(onGone, TRY_AGAIN_MS);
  return {
    journal,
    identify: createIdentity(secret),
    model: installedModel(),
    refine: lazyGrammar(),
    lately,
  };
}

/** The grammar stage is evaluated with the first message that has a sign, not when the worker wakes. */
function lazyGrammar(): Refine {
  let grammar: Refine | undefined;
  return (hits, text) => {
    grammar ??= readGrammar();
    return grammar(hits, text);
  };
}

function readGrammar(): Refine {
  try {
    return import.meta.env.FIREFOX ? installedGrammar() : lateGrammar();
  } catch (error) {
    // Without a second opinion a sign is believed; it is not lost.
    console.warn(`Tawny cannot read its grammar (${(error as Error).name}). It judges without.`);
    return (hits) => hits;
  }
}

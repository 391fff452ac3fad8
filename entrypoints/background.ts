import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { answerLetters, forgetOld } from '../lib/browser/answers';
import { createIdentity } from '../lib/browser/identity';
import type { Intake } from '../lib/browser/intake';
import { openJournal } from '../lib/browser/journal';
import { lately } from '../lib/browser/speakers';
import { forgetTab } from '../lib/browser/tabs';
import { helplineFor } from '../lib/ui/help/directory';
import { categories } from '../rules/categories';
import { combinations } from '../rules/combinations';

/** The one owner of what was noticed. May be stopped at any moment; everything it knows is in the journal. */
export default defineBackground(() => {
  let opened: Promise<Intake> | undefined;
  const ready = () => {
    opened ??= open();
    return opened;
  };

  answerLetters(ready, helplineFor, () => Date.now());
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(tabId));
});

async function open(): Promise<Intake> {
  const journal = await openJournal();
  await forgetOld(journal, Date.now());
  return {
    journal,
    identify: createIdentity(await journal.secret()),
    model: { categories, combinations },
    refine: (hits) => hits,
    lately,
  };
}

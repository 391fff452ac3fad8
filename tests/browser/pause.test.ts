import type { Page } from 'puppeteer-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { cardText, pressInCard, waitForCard } from '../../rig/card';
import { talkHeard } from '../../rig/chat';
import { type EditorName, editorText, said, withEditor } from '../../rig/editors';
import { emptyJournal } from '../../rig/journal';
import { launchStaged, type StagedRig } from '../../rig/staged';
import { settle } from '../../rig/talk';

/** Each kind of editor on a site that has it; `%` stands for another conversation in each test. */
const KINDS: [kind: string, editor: EditorName, address: string, composer: string][] = [
  ['Slate, on Discord', 'slate', 'https://discord.com/channels/@me/90%', '[data-slate-editor]'],
  ['Lexical, on Instagram', 'lexical', 'https://www.instagram.com/direct/t/90%', '[role="textbox"]'],
  [
    'ProseMirror',
    'prosemirror',
    'https://www.snapchat.com/web/5a1c0000-0000-4000-8000-0000000000%',
    'main [role="textbox"]',
  ],
  [
    'Draft, on TikTok',
    'draft',
    'https://www.tiktok.com/messages?%',
    '[data-e2e="dm-new-input-editor"] [contenteditable="true"]',
  ],
  ['a plain editable element', 'plain', 'https://www.facebook.com/messages/t/90%', '[role="textbox"]'],
  ['a text box', 'plain', 'https://www.roblox.com/home?%', 'textarea.dialog-input'],
];
/** Longer than a double tap. */
const LATER = 1_700;

let rig: StagedRig;
let page: Page;
let count = 10;

beforeAll(async () => {
  rig = await launchStaged();
  return rig.close;
});
afterEach(async () => {
  await page.close();
  await emptyJournal(rig);
});

async function visit(editor: EditorName, address: string, composer: string): Promise<void> {
  count += 1;
  page = await rig.open(address.replace('%', String(count)));
  await settle(700);
  await page.bringToFront();
  await withEditor(page, editor);
  await talkHeard(rig, page, [{ from: 'other', text: 'how old are you' }]);
  await page.click(composer);
}

const saidSoFar = (message?: string) => expect.poll(() => said(page), { ...(message && { message }) });

async function press(key: 'Enter' | 'Escape'): Promise<void> {
  await page.keyboard.press(key);
  await settle(250);
}

describe.each(KINDS)('the composer is %s:', (_, editor, address, composer) => {
  it('an answer that gives something away is held once, untouched, and then sent by the child', async () => {
    await visit(editor, address, composer);
    await page.keyboard.type('im 12');
    await page.keyboard.press('Enter');
    // At once: a second and a half later it would be a decision.
    await press('Enter');
    expect(await said(page), 'a second Enter by reflex').toEqual([]);
    expect(await waitForCard(page)).toMatch(/This looks like your age\.\nSomeone asked for it/);
    expect(await editorText(page)).toBe('im 12');

    await pressInCard(page, 'Send anyway');
    await settle(250);
    expect(await said(page), 'Tawny presses nothing').toEqual([]);
    await page.keyboard.type('!');
    expect(await editorText(page), 'the caret is where it was').toBe('im 12!');
    await press('Enter');
    await saidSoFar().toEqual(['im 12!']);
    await expect.poll(() => cardText(page)).toBe('');

    await page.keyboard.type('and you');
    await press('Enter');
    await saidSoFar().toEqual(['im 12!', 'and you']);
  });

  it('a harmless answer is sent, and a line break is no sending', async () => {
    await visit(editor, address, composer);
    await page.keyboard.type('why do you ask');
    await press('Enter');
    await saidSoFar().toEqual(['why do you ask']);
    await page.keyboard.type('im 12');
    await page.keyboard.down('Shift');
    await page.keyboard.press('Enter');
    await page.keyboard.up('Shift');
    await page.keyboard.type('so');
    await expect.poll(() => editorText(page)).toBe('im 12\nso');
    expect(await cardText(page)).toBe('');
  });

  it('the send button is held like Enter; the buttons beside it are left alone', async () => {
    await visit(editor, address, composer);
    await page.keyboard.type('im 12');
    await page.click('button[aria-label="Send a voice message"]');
    await page.click('button[aria-label="Emoji"]');
    await saidSoFar().toEqual(['[voice]']);
    expect(await cardText(page)).toBe('');
    await page.click('button[aria-label="Send"]');
    expect(await waitForCard(page)).toMatch(/your age/);
    expect(await editorText(page)).toBe('im 12');
    await settle(LATER);
    await page.click('button[aria-label="Send"]');
    await saidSoFar('pressed again, it goes').toEqual(['[voice]', 'im 12']);
    await expect.poll(() => cardText(page)).toBe('');
  });
});

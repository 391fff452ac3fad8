import { afterEach, expect, it } from 'vitest';
import { discord, discordRow } from './rows';
import { $, openStage, type Stage, site } from './stage';

/** A server in which the child, Ravi, goes by another name: nothing in the rows tells whose they are. */
const SERVER = 'https://discord.com/channels/1/700000000000000001';
const LIST = '[data-list-id="chat-messages"]';
const COMPOSER = '[role="textbox"]';

let stage: Stage;
afterEach(() => stage.invalidate());

it('does not guess a side that the page does not tell', async () => {
  open();
  await say('Night Owl', 'hello all');
  expect(speakers()).toEqual(['unknown']);
});

it('knows words that left the composer', async () => {
  open();
  await send('Night Owl', 'hello all', 'Enter');
  await say('Someone', 'hello all');
  expect(speakers()).toEqual(['self', 'unknown']);
});

it('knows them when they were sent with a click', async () => {
  open();
  await send('Night Owl', 'hello all', 'click');
  expect(speakers()).toEqual(['self']);
});

it('knows the name after two such messages', async () => {
  open();
  await send('Night Owl', 'hello all', 'Enter');
  await send('Night Owl', 'who is on tonight', 'Enter');
  await say('Night Owl', 'written on the phone');
  await say('Someone', 'me');
  expect(speakers()).toEqual(['self', 'self', 'self', 'unknown']);
});

it('does not take words for sent that still stand in the composer', async () => {
  open();
  $(COMPOSER).textContent = 'hello all';
  $(COMPOSER).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  await say('Someone', 'hello all');
  expect(speakers()).toEqual(['unknown']);
});

it('forgets sent words after a while', async () => {
  open();
  type('hello all');
  stage.pass(60_000);
  await say('Someone', 'hello all');
  expect(speakers()).toEqual(['unknown']);
});

let id = 0;
function open(): void {
  id = 0;
  stage = openStage(site(SERVER), SERVER, discord(''));
}

async function send(author: string, text: string, how: 'Enter' | 'click'): Promise<void> {
  type(text, how);
  await say(author, text);
}

function type(text: string, how: 'Enter' | 'click' = 'Enter'): void {
  $(COMPOSER).textContent = text;
  const event =
    how === 'Enter' ? new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }) : new MouseEvent('click');
  (how === 'Enter' ? $(COMPOSER) : document).dispatchEvent(event);
  $(COMPOSER).textContent = '';
}

async function say(author: string, text: string): Promise<void> {
  $(LIST).insertAdjacentHTML('beforeend', discordRow(++id, author, text));
  await stage.draw();
}

const speakers = () => stage.told.map(({ speaker }) => speaker);

import { afterEach, describe, expect, it } from 'vitest';
import { openStage, type Stage, site } from './stage';

const X = 'https://x.com/i/chat/333-444';
const REDDIT = 'https://www.reddit.com/chat/room/!def:reddit.com';

let stage: Stage;
afterEach(() => stage.invalidate());

describe('a list in an open shadow root', () => {
  it('is read, and what is added to it', async () => {
    const list = openX();
    await stage.look();
    say(list, 2, 'page 40 is torn');
    await stage.draw();
    expect(stage.texts()).toEqual(['who has the atlas?', 'page 40 is torn']);
    expect(stage.health.at(-1)).toEqual({ state: 'reading', conversations: ['333-444'] });
  });

  it('is read again when the page replaces the host', async () => {
    openX();
    await stage.look();
    const list = mountX();
    await stage.look();
    say(list, 3, 'found it');
    await stage.draw();
    expect(stage.texts()).toEqual(['who has the atlas?', 'found it']);
  });

  it('is left alone once the page has removed the host', async () => {
    const list = openX();
    await stage.look();
    document.body.replaceChildren();
    await stage.look();
    say(list, 2, 'page 40 is torn');
    await stage.look();
    expect(stage.texts()).toEqual(['who has the atlas?']);
  });

  it('has a composer within: words sent from there are the child’s', async () => {
    const list = openX();
    await stage.look();
    for (const send of ['Enter', 'click']) {
      const composer = list.getRootNode() as ShadowRoot;
      const field = composer.querySelector('textarea');
      if (field) field.value = `on my way ${send}`;
      const event =
        send === 'Enter'
          ? new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true })
          : new MouseEvent('click', { bubbles: true, composed: true });
      // Browsers name the host as the target to those outside; only the path tells more.
      Object.defineProperty(event, 'target', { value: composer.host });
      field?.dispatchEvent(event);
      if (field) field.value = '';
      list.insertAdjacentHTML(
        'beforeend',
        `<li><div data-dm-message-row="s${send}"><p data-testid="message-text-s"><span dir="auto">on my way ${send}</span></p></div></li>`,
      );
      await stage.draw();
    }
    expect(stage.told.map(({ speaker }) => speaker)).toEqual(['other', 'self', 'self']);
  });
});

describe('rows with roots of their own', () => {
  it('are read when they come, and when their root or their words come later', async () => {
    const rows = openReddit();
    await stage.look();
    row(rows, 1, 'your fern looks happy');
    await stage.draw();

    const late = document.createElement('rs-timeline-event');
    late.setAttribute('data-id', '$w2');
    rows.append(late);
    await stage.draw();
    expect(stage.texts()).toEqual(['your fern looks happy']);
    const root = late.attachShadow({ mode: 'open' });
    await stage.look();
    root.innerHTML = message('which window is it in?');
    await stage.look();
    expect(stage.texts()).toEqual(['your fern looks happy', 'which window is it in?']);
    expect(stage.told[0]?.at).toBe(Date.parse('2026-11-23T15:00:00.000Z'));
  });

  it('are read the moment their words come, and again when these change', async () => {
    const rows = openReddit();
    await stage.look();
    const late = document.createElement('rs-timeline-event');
    late.setAttribute('data-id', '$w3');
    const root = inside(late, '');
    rows.append(late);
    await stage.draw();
    root.innerHTML = message('mine sulks there');
    await stage.draw();
    const words = root.querySelector('.room-message-text');
    if (words) words.textContent = 'mine thrives there';
    await stage.draw();
    expect(stage.texts()).toEqual(['mine sulks there', 'mine thrives there']);
  });

  it('are told once when the list drops them and creates them anew', async () => {
    const rows = openReddit();
    row(rows, 1, 'your fern looks happy');
    await stage.look();
    rows.replaceChildren();
    await stage.draw();
    row(rows, 1, 'your fern looks happy');
    await stage.look();
    expect(stage.texts()).toEqual(['your fern looks happy']);
  });

  it('can be pointed at', async () => {
    const rows = openReddit();
    const first = row(rows, 1, 'your fern looks happy');
    await stage.look();
    expect(stage.watched.locate('$w1')).toBe(first);
  });
});

function openX(): Element {
  stage = openStage(site(X), X, '');
  return mountX();
}

function mountX(): Element {
  document.body.innerHTML = '<main><div data-testid="xchatEmbedRoute"></div></main>';
  const root = document.querySelector('[data-testid="xchatEmbedRoute"]')?.attachShadow({ mode: 'open' });
  if (!root) throw new Error('The stage has no host.');
  root.innerHTML = `<div data-testid="dm-conversation-panel"><span data-testid="dm-conversation-username">Juno</span>
    <div data-testid="dm-message-list"><ul></ul></div><textarea data-testid="dm-composer-textarea"></textarea></div>`;
  const list = root.querySelector('ul');
  if (!list) throw new Error('The stage has no list.');
  say(list, 1, 'who has the atlas?');
  return list;
}

function say(list: Element, id: number, text: string): void {
  list.insertAdjacentHTML(
    'beforeend',
    `<li><div data-dm-message-row="k${id}" class="justify-start"><span id="k${id}-sender">Juno</span>
      <p data-testid="message-text-k${id}"><span dir="auto">${text}</span></p></div></li>`,
  );
}

function openReddit(): ShadowRoot {
  stage = openStage(site(REDDIT), REDDIT, '<rs-app></rs-app>');
  const root = inside(document.querySelector('rs-app'), '<rs-room room="!def:reddit.com"></rs-room>');
  const room = inside(
    root.querySelector('rs-room'),
    '<header><b class="room-name">juno_grows</b></header><rs-timeline></rs-timeline>',
  );
  const timeline = inside(room.querySelector('rs-timeline'), '<rs-virtual-scroll-dynamic></rs-virtual-scroll-dynamic>');
  return inside(timeline.querySelector('rs-virtual-scroll-dynamic'), '');
}

function row(rows: ShadowRoot, id: number, text: string): Element {
  const element = document.createElement('rs-timeline-event');
  element.setAttribute('data-id', `$w${id}`);
  const root = inside(element, message(text));
  inside(root.querySelector('rs-timestamp'), '<faceplate-timeago ts="2026-11-23T15:00:00.000Z"></faceplate-timeago>');
  rows.append(element);
  return element;
}

function message(text: string): string {
  return `<div class="room-message"><span class="user-name">juno_grows</span><rs-timestamp></rs-timestamp><div class="room-message-text">${text}</div></div>`;
}

function inside(host: Element | null, html: string): ShadowRoot {
  if (!host) throw new Error('The stage has no such host.');
  const root = host.attachShadow({ mode: 'open' });
  root.innerHTML = html;
  return root;
}

import { Owl } from '../owl/owl';
import type { OwlState } from '../owl/plumage';
import { say } from '../words';
import type { PageState, PopupActions, PopupView } from './view';

const OWL: Record<PageState, OwlState> = {
  reading: 'watching',
  'no-chat': 'watching',
  canvas: 'patched',
  unreadable: 'patched',
  unready: 'patched',
  off: 'asleep',
  'not-covered': 'asleep',
  'no-access': 'asleep',
  silent: 'patched',
};

const KEY = {
  reading: 'reading',
  'no-chat': 'noChat',
  canvas: 'canvas',
  unreadable: 'unreadable',
  unready: 'unready',
  off: 'off',
  'not-covered': 'notCovered',
  'no-access': 'noAccess',
  silent: 'silent',
} as const satisfies Record<PageState, string>;

/** What still helps where nothing can be read. */
const TIPS = [0, 1, 2] as const;

function owlFor({ page, chat }: PopupView): OwlState {
  if (page.state !== 'reading' || !chat || chat.level === 'calm') return OWL[page.state];
  return chat.level === 'strong' || chat.level === 'urgent' ? 'stop' : 'noticed';
}

/** The owl and one line on what it is doing on this page. It never says that a chat is safe (R5). */
export function PageLine({ view, actions }: { view: PopupView; actions: PopupActions }) {
  const { page } = view;
  const key = page.state === 'reading' && page.unknownLanguage ? 'unknownLanguage' : KEY[page.state];
  const site = page.siteName ?? say('popup.thisPage');
  const noticed = view.chat !== undefined && view.chat.level !== 'calm' && page.state === 'reading';
  const level = view.chat?.level;
  return (
    <header class={`page-line sky-${noticed ? level : key === 'unknownLanguage' ? 'unreadable' : page.state}`}>
      <Owl state={!noticed && key === 'unknownLanguage' ? 'patched' : owlFor(view)} />
      <div>
        <h1>{noticed && level && level !== 'calm' ? say(`level.${level}`) : say(`popup.${key}.title`, { site })}</h1>
        <p class="small">{noticed ? say('popup.noticed', { site }) : say(`popup.${key}.note`, { site })}</p>
        {page.state === 'canvas' && (
          <ul class="small tips">
            {TIPS.map((tip) => (
              <li key={tip}>{say(`popup.canvas.tips.${tip}`)}</li>
            ))}
          </ul>
        )}
        {page.title && page.state === 'reading' && (
          <p class="small chat-title">
            <bdi>{page.title}</bdi>
          </p>
        )}
        {page.state === 'no-access' && actions.turnOnAgain && (
          <button type="button" class="button primary" onClick={actions.turnOnAgain}>
            {say('popup.turnOn')}
          </button>
        )}
        {page.state === 'off' && actions.setHere && !view.locked && (
          <button type="button" class="button outlined" onClick={() => actions.setHere?.(true)}>
            {say('popup.turnOn')}
          </button>
        )}
      </div>
    </header>
  );
}

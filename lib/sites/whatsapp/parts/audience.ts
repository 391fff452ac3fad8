import type { Audience } from '../../../message';
import type { Place } from '../../site';

/** Enough rows to meet two people who talk. */
const ROWS = 40;
const COMPOSER = 'footer [role="textbox"][contenteditable="true"]';

/**
 * WhatsApp's address never changes and says nothing. Old ids name the kind; else a group lists its members below its
 * name or has rows by two others; a channel has rows but nothing to write in.
 */
export function audience({ list, frame }: Place): Audience {
  const id = list.querySelector('[data-id]')?.getAttribute('data-id') ?? '';
  if (id.includes('@g.us')) return 'group';
  if (id.includes('@newsletter')) return 'public';
  if (isListOfNames(frame.querySelector('[data-testid="chat-subtitle"] [title]')?.getAttribute('title') ?? '')) {
    return 'group';
  }
  if (others(list) > 1) return 'group';
  return id && !frame.querySelector(COMPOSER) ? 'public' : 'direct';
}

/** "Ellis, Juno, You", but not "last seen today, 16:02". */
function isListOfNames(subtitle: string): boolean {
  const commas = subtitle.split(/[,،、]/).length - 1;
  return commas > 1 || (commas === 1 && !/\d/.test(subtitle));
}

function others(list: Element): number {
  const authors = new Set<string>();
  for (const row of [...list.querySelectorAll('[data-id]')].slice(-ROWS)) {
    if (row.querySelector('[data-icon^="msg-"], .message-out, [data-icon="tail-out"]')) continue;
    const author = /\]\s*(.+?):\s*$/.exec(
      row.querySelector('[data-pre-plain-text]')?.getAttribute('data-pre-plain-text') ?? '',
    );
    if (author?.[1]) authors.add(author[1]);
    if (authors.size > 1) break;
  }
  return authors.size;
}

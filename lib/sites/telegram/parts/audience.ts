import type { Audience } from '../../../message';
import type { Place } from '../../site';

const WRITE = '#editable-message-text, .input-message-input[contenteditable="true"]';

/**
 * People have positive numbers; groups and channels negative ones, which K keeps on the rows where its address shows
 * a name. Where a reader cannot write it is a channel. Bots count as people: some of them connect strangers.
 */
export function audience({ page, list, frame }: Place): Audience {
  const peer = list.querySelector('.bubble[data-peer-id]')?.getAttribute('data-peer-id') ?? '';
  if (!(peer || (/#(.+)$/.exec(page.href)?.[1] ?? '')).startsWith('-')) return 'direct';
  return frame.querySelector(WRITE) ? 'group' : 'public';
}

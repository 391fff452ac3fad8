import type { Audience } from '../../../message';
import type { Place } from '../../site';

/** The two players talk alone; who watches a game talks before everyone. */
export function audience({ page }: Place): Audience {
  const find = (css: string) => Array.from(page.document.querySelectorAll(css));
  const players = find('[data-test-element="user-tagline-username"]').map((name) => lower(name.textContent));
  const own = lower(/\/member\/([^/?#]+)/.exec(find('nav a[href*="/member/"]')[0]?.getAttribute('href') ?? '')?.[1]);
  return own && players.length > 1 && !players.includes(own) ? 'public' : 'direct';
}

function lower(name: string | null | undefined): string {
  return (name ?? '').trim().toLowerCase();
}

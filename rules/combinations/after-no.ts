import type { Combination } from '../../lib/conversation/model';
import { requests } from './kinds';

/** K3: something was asked, the child said no, and it is asked again or the child is pressed. */
export default Object.fromEntries(
  requests.map((request): [string, Combination] => [
    `asked-again-${request}`,
    {
      parts: [{ kinds: [request] }, { kinds: ['self-refusal'] }, { kinds: [request, 'pressure'] }],
      inOrder: true,
      messages: 30,
      hours: 24,
      bonus: 6,
      family: 'asked-again',
      means: 'The child said no, and was asked again or pressed.',
    },
  ]),
) satisfies Record<string, Combination>;

import type { Conversation } from './conversation';

/**
 * Brings what seems to lie ahead back to now, in place: the clock of the device was wrong and was set right, or was set
 * back. Without this a card told "in two years" would keep Tawny silent until then.
 *
 * @param now epoch ms
 */
export function notAhead(conversation: Conversation, now: number): Conversation {
  const { heard, evidence, told, accepted } = conversation;
  for (let i = heard.at.length - 1; i >= 0 && (heard.at[i] ?? now) > now; i--) heard.at[i] = now;
  if ((evidence.at(-1)?.at ?? now) > now) for (const one of evidence) if (one.at > now) one.at = now;
  for (const one of told) if (one.at > now) one.at = now;
  accepted.forEach((at, i) => {
    if (at > now) accepted[i] = now;
  });
  if (conversation.firstSeen > now) conversation.firstSeen = heard.at[0] ?? now;
  return conversation;
}

import type { Standing } from '../../alerts/pause/verdict';
import { relationOf } from '../../conversation/context';
import { loudness } from '../../conversation/levels';
import type { ConversationRef } from '../../message';
import { type Intake, roomName } from './intake';

/**
 * What is known of a talk when the child is about to send something. In a talk of two that is the other person; in a
 * group or a public room there is always somebody new.
 *
 * @param now epoch ms
 */
export async function standingIn(
  { site, key, audience }: Omit<ConversationRef, 'title'>,
  { journal, identify, model }: Pick<Intake, 'journal' | 'identify' | 'model'>,
  now: number,
): Promise<Standing> {
  const name = roomName({ site, key });
  const [room, counterpart] = await Promise.all([identify(name), identify(name, '')]);
  const [record, alerts] = await Promise.all([journal.conversation(counterpart), journal.alertsIn(room)]);
  const isOfTwo = audience === 'direct' || audience === 'bot';
  const relation = record && isOfTwo ? relationOf(record.mark, record.conversation, model, now) : 'new';
  return { relation, warned: alerts.some(({ level }) => loudness(level) >= loudness('medium')) };
}

import { NEVER_QUIETED } from '../conversation/context';
import type { Conversation } from '../conversation/conversation';
import { loudness } from '../conversation/levels';
import type { Category, RuleId } from '../engine/rule';
import type { Alert } from './alert';

const OFF_MS = 30 * 86_400_000;
const REMEMBERED_TAPS = 4;

/**
 * The child said "This is OK, I know them" to a soft or medium alert: the conversation gets quieter for a week and
 * the rules that spoke are off in it for 30 days. Secrets, pictures, private talk, threats, orders and meetings are
 * never made quieter (requirement R14), nor is anything strong or urgent. Changes `conversation` in place.
 *
 * @returns whether anything was made quieter
 */
export function acceptAsOk(conversation: Conversation, alert: Alert, now: number): boolean {
  if (loudness(alert.level) > loudness('medium')) return false;
  conversation.accepted = [...conversation.accepted, now].slice(-REMEMBERED_TAPS);
  for (const rule of alert.rules) if (canBeOff(rule)) conversation.rulesOff[rule] = now + OFF_MS;
  for (const [rule, until] of Object.entries(conversation.rulesOff)) {
    if ((until ?? 0) <= now) delete conversation.rulesOff[rule as RuleId];
  }
  return true;
}

/** Undo: the child thought again. */
export function undoOk(conversation: Conversation): void {
  conversation.accepted = [];
  conversation.rulesOff = {};
}

function canBeOff(rule: RuleId): boolean {
  const [kind] = rule.split('/');
  return !NEVER_QUIETED.includes(kind as Category);
}

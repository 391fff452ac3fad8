import { NEVER_QUIETED } from '../conversation/context';
import { loudness } from '../conversation/levels';
import type { Conversation } from '../conversation/record/conversation';
import type { Category, RuleId } from '../engine/rule';
import type { Alert } from './alert';

/** Never "OK, I know them": most children are harmed by somebody they know, and these are never small talk. */
const NEVER_OK: readonly Category[] = [
  'threat',
  'control-harm',
  'meet-offline',
  'image-request',
  'sexual-talk',
  'account-request',
  'secrecy',
  'boundary-test',
];
/** A friend asks "are you alone?" before coming over. With one of these beside it, it is no such question. */
const REQUESTS: readonly Category[] = ['personal-probe', 'platform-move', 'gift-lure', 'pressure', 'isolation'];

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

/** Whether the child may answer "This is OK, I know them". Hints count as well: what may be grave is not waved through. */
export function mayBeOk({ level, categories }: Pick<Alert, 'level' | 'categories'>): boolean {
  if (loudness(level) > loudness('medium')) return false;
  if (categories.some((kind) => NEVER_OK.includes(kind))) return false;
  return !categories.includes('alone-probe') || !categories.some((kind) => REQUESTS.includes(kind));
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

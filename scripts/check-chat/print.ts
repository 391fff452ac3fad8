import type { Findings, Person, Sign } from '../../lib/check/findings';
import { LARGEST_FILE } from '../../lib/exports/limits';
import type { Refusal } from '../../lib/exports/read-export';
import type { Doubt, Room } from '../../lib/exports/said';
import { sentence } from './sentences';

const snake = (id: string) => id.replaceAll('-', '_');

export function refused(refusal: Refusal, begins = ''): string {
  return sentence(`check.refusal.${snake(refusal)}`, { begins, most: Math.round(LARGEST_FILE / 2 ** 20) });
}

export function doubted({ id, count }: Doubt): string {
  return sentence(`check.doubt.${snake(id)}`, { count });
}

/** What was found, for a person: who, how loud, the story, and each sign with its place and time. */
export function report(room: Room, self: string | undefined, doubts: readonly Doubt[], findings: Findings): string {
  const { from, to, messages, signs, people } = findings;
  const kind = signs.length === 0 ? 'none' : findings.level === 'calm' ? 'few' : 'some';
  return [
    `${room.format}: ${room.title} (${messages} messages${Number.isNaN(from) ? '' : `, ${day(from)} to ${day(to)}`})`,
    `The child: ${self ?? (room.sideKnown ? 'as the export says' : unknown(findings))}`,
    ...doubts.map((doubt) => `Note: ${doubted(doubt)}`),
    '',
    `${sentence(`check.result.${kind}`)}. ${sentence(`check.result.${kind}Note`)}`,
    ...people.filter(({ level }) => level !== 'calm').map(personLine),
    ...(signs.length > 0 ? ['', ...signs.map(signLine)] : []),
  ].join('\n');
}

function unknown({ assumed }: Findings): string {
  const read = assumed === undefined ? '' : `, so this was read as if it were ${assumed}`;
  return `not known${read}; say it with --self NAME`;
}

function personLine({ name, level, story, moments }: Person): string {
  const first = moments[0]?.message ?? 0;
  const kinds = story.map((one) => sentence(`sign.${snake(one)}`)).join(' → ');
  return `\n${name}: ${level}. ${kinds}\n  Tawny would have spoken up first at message ${first + 1}.`;
}

function signLine({ message, kind, author, at, confidence }: Sign): string {
  const when = Number.isNaN(at) ? '' : ` ${day(at)}`;
  return `  message ${message + 1}${when}  ${author || 'the child'}: ${sentence(`sign.${snake(kind)}`)} (${confidence.toFixed(2)})`;
}

function day(at: number): string {
  return new Date(at).toISOString().slice(0, 10);
}

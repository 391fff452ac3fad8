import type { RoomView, ShownMessage } from '../../check/desk-letters';
import type { About, EvidenceWords, Kept } from '../../evidence/record';
import { direction, say } from '../words';
import { timeWord } from './times';

const PARAGRAPHS = [0, 1, 2] as const;
const STEPS = [0, 1, 2, 3] as const;

/** The words of the file itself: it is read by others, without Tawny. */
export function proofWords(): EvidenceWords {
  return {
    language: say('language'),
    direction: direction(),
    title: say('check.file.title'),
    whatTitle: say('check.file.whatTitle'),
    what: PARAGRAPHS.map((at) => say(`check.file.what.${at}`)),
    handTitle: say('check.file.handTitle'),
    hand: STEPS.map((at) => say(`check.file.hand.${at}`)),
    aboutTitle: say('check.file.aboutTitle'),
    chat: say('check.file.chat'),
    file: say('check.file.file'),
    whole: say('check.file.whole'),
    saved: say('check.file.saved'),
    messagesTitle: say('check.file.messagesTitle'),
    number: say('check.file.number'),
    when: say('check.file.when'),
    who: say('check.file.who'),
    words: say('check.file.words'),
    me: say('check.file.me'),
    noTime: say('check.noTime'),
    picture: say('check.file.picture'),
    sealTitle: say('check.file.sealTitle'),
    seal: say('check.file.seal'),
  };
}

export function aboutOf(chat: string, file: string, { format }: RoomView, messages: number, at: number): About {
  return { chat, file, format, messages, savedAt: new Date(at).toISOString(), savedWhen: timeWord(at) };
}

export function keptOf({ index, author, text, at, mine, media }: ShownMessage): Kept {
  const known = !Number.isNaN(at);
  return {
    number: index + 1,
    author,
    at: known ? new Date(at).toISOString() : '',
    when: known ? timeWord(at) : '',
    text,
    ...(mine !== undefined && { mine }),
    ...(media && { media }),
  };
}

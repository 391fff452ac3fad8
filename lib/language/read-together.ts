import type { Hit } from '../engine/rule';
import type { Sighting } from '../engine/sighting';
import { bestOfKinds, type Spotter } from '../engine/spotter';
import type { Message } from '../message';
import type { Listener } from './listener';

/**
 * One spotter out of several languages. A message is read in that of its talk, and in those that are heard everywhere; where
 * nobody knows the language of the talk, in all. Signs count from each of them. How a message leans and what it is like are told by
 * the language of the talk alone: to another its words are noise.
 *
 * @param listeners those that listen at the time
 */
export function readTogether(listeners: () => readonly Listener[]): Spotter {
  return {
    spot(message) {
      const [main, ...others] = inOrder(listeners(), message);
      if (!main) throw new Error('No language is heard.');
      const sighting = signed(main.spotter().spot(message), main);
      return others.length === 0
        ? sighting
        : others.reduce((all, one) => joined(all, signed(one.spotter().spot(message), one)), sighting);
    },
    consider(message) {
      return inOrder(listeners(), message).flatMap((one) => spokenIn(one, one.spotter().consider(message)));
    },
  };
}

/** Those that read this message; that of its talk first, else what is heard everywhere: most is known of that. */
function inOrder(listeners: readonly Listener[], { language }: Message): readonly Listener[] {
  const own = listeners.find((one) => one.language.code === language);
  const everywhere = listeners.filter((one) => one.language.everywhere);
  if (!own && language !== undefined) return everywhere;
  if (!own) return [...everywhere, ...listeners.filter((one) => !everywhere.includes(one))];
  return [own, ...everywhere.filter((one) => one !== own)];
}

function signed(sighting: Sighting, listener: Listener): Sighting {
  return sighting.hits.length === 0 ? sighting : { ...sighting, hits: spokenIn(listener, sighting.hits) };
}

function spokenIn({ language: { code } }: Listener, hits: readonly Hit[]): Hit[] {
  return hits.map((hit) => ({ ...hit, language: code }));
}

function joined(all: Sighting, more: Sighting): Sighting {
  const marks = more.marks.filter((mark) => !all.marks.includes(mark));
  if (more.hits.length === 0 && marks.length === 0) return all;
  const { text } = more;
  // To a reader of single lines another language is noise: it must not doubt what that language knows.
  const isDoubted = more.hits.length > 0 && (all.line ?? 0) < 0;
  return {
    ...all,
    ...(isDoubted && { line: 0 }),
    hits: bestOfKinds([...all.hits, ...more.hits]),
    marks: [...all.marks, ...marks],
    ...(text !== undefined && { text }),
  };
}

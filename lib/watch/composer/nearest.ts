import { hostOf } from '../../sites/open-roots';

/**
 * The candidate that stands nearest to an element in the tree: the one with which it shares the closest ancestor.
 * Several chats may be open on one page, each with a list and a composer of its own.
 */
export function nearest<Candidate extends Element>(
  element: Element,
  candidates: readonly Candidate[],
): Candidate | undefined {
  if (candidates.length < 2) return candidates[0];
  const lines = candidates.map((candidate) => ({ candidate, line: new Set(ancestors(candidate)) }));
  for (const ancestor of ancestors(element)) {
    const found = lines.find(({ line }) => line.has(ancestor));
    if (found) return found.candidate;
  }
  return undefined;
}

/** The element itself and all around it, through open shadow roots. */
function* ancestors(element: Element): Generator<Element> {
  for (let at: Element | null = element; at; at = at.parentElement ?? hostOf(at)) yield at;
}

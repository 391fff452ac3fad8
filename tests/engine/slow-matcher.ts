import type { Found } from '../../lib/engine/machine/found';
import type { Pattern } from '../../lib/engine/patterns/pattern';
import type { Lattice } from '../../lib/text/lattice';

/** Where a pattern may end when it begins at a place, each with the least disguise on the way there. */
type Ends = ReadonlyMap<number, number>;

const NOWHERE: Ends = new Map();

/** Every way in which a pattern matches: tries each place, slowly and plainly. The fast matcher must agree with it. */
export function walk(pattern: Pattern, lattice: Lattice): Found[] {
  const found: Found[] = [];
  for (let from = 0; from < lattice.length; from++) {
    for (const [to, disguise] of step(pattern, lattice, from, 0)) found.push({ from, to, disguise });
  }
  return found;
}

function step(pattern: Pattern, lattice: Lattice, from: number, disguise: number): Ends {
  const here = lattice[from];
  if (!here) return NOWHERE;
  if (pattern.kind === 'word' && !here.out.some(({ word }) => word === pattern.word)) return NOWHERE;
  const ends = new Map<number, number>();
  const reach = (to: number, how: number) => {
    const before = ends.get(to);
    if (before === undefined || how < before) ends.set(to, how);
  };
  switch (pattern.kind) {
    case 'word':
      for (const edge of here.out) if (edge.word === pattern.word) reach(edge.to, Math.max(disguise, edge.disguise));
      break;
    case 'gap': {
      let front: Ends = new Map([[from, disguise]]);
      reach(from, disguise);
      for (let k = 0; k < pattern.most; k++) {
        const next = new Map<number, number>();
        for (const [place, how] of front) {
          for (const edge of lattice[place]?.out ?? []) {
            const worst = Math.max(how, edge.disguise);
            if (worst < (next.get(edge.to) ?? Number.POSITIVE_INFINITY)) next.set(edge.to, worst);
            reach(edge.to, worst);
          }
        }
        front = next;
      }
      break;
    }
    case 'all': {
      let front: Ends = new Map([[from, disguise]]);
      for (const part of pattern.parts) {
        if (front.size === 0) return NOWHERE;
        const next = new Map<number, number>();
        for (const [place, how] of front) {
          for (const [to, worst] of step(part, lattice, place, how)) {
            if (worst < (next.get(to) ?? Number.POSITIVE_INFINITY)) next.set(to, worst);
          }
        }
        front = next;
      }
      return front;
    }
    case 'one':
      for (const option of pattern.of) for (const [to, how] of step(option, lattice, from, disguise)) reach(to, how);
      break;
    case 'optional':
      reach(from, disguise);
      for (const [to, how] of step(pattern.part, lattice, from, disguise)) reach(to, how);
      break;
    case 'not':
      if (step(pattern.part, lattice, from, disguise).size === 0) reach(from, disguise);
      break;
    case 'begins':
      if (here.begins) reach(from, disguise);
      break;
    case 'ends':
      if (here.ends) reach(from, disguise);
      break;
    case 'asks':
      if (here.asks) reach(from, disguise);
      break;
  }
  return ends;
}

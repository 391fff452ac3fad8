import type { CompiledPack } from '../pack/compiled-pack';

/**
 * A program in typed arrays with its word sets. All phrases of all sets are one trie, the root of which is 0; a set is the
 * list of its nodes there, and of those that lead to them.
 *
 * A branch is a place in a set: the number of the set where nothing of it is read yet, else `sets` plus a place in `nodes`.
 */
export type Machine = CompiledPack['program'] & {
  /** Words are numbered below this. */
  words: number;
  /** How many sets there are. */
  sets: number;
  trie: Trie;
  /** Nodes of all sets: those of set s, sorted, from `setAt[s]` up to `setAt[s + 1]`, and whose each one is. */
  setAt: Int32Array;
  nodes: Int32Array;
  setOf: Int32Array;
  /** Per node of a set: 1 where an entry ends, 2 where a longer one also goes on, 0 where none ends. */
  full: Uint8Array;
};

/** `first` is the node of each word at the root, 0 for none; `keys` and `children` find the others by (node, word). */
type Trie = {
  count: number;
  parent: Int32Array;
  word: Int32Array;
  first: Int32Array;
  keys: Int32Array;
  children: Int32Array;
};

export function createMachine({ program, entries, sets, words }: CompiledPack): Machine {
  const trie = createTrie(entries.items.length + 1, words.length + 1);
  const ends = new Int32Array(entries.at.length - 1);
  for (let entry = 0; entry < ends.length; entry++) {
    let node = 0;
    for (let k = entries.at[entry] as number; k < (entries.at[entry + 1] as number); k++)
      node = grow(trie, node, entries.items[k] as number);
    ends[entry] = node;
  }
  return { ...program, words: words.length + 1, sets: sets.at.length - 1, trie, ...gatherSets(trie, sets, ends) };
}

/** The branch that a word leads to, or -1. */
export function childOf({ sets, trie, setAt, setOf, nodes }: Machine, branch: number, word: number): number {
  const atRoot = branch < sets;
  const node = atRoot ? (trie.first[word] as number) : childNode(trie, nodes[branch - sets] as number, word);
  if (node === 0) return -1;
  const set = atRoot ? branch : (setOf[branch - sets] as number);
  let low = setAt[set] as number;
  let high = (setAt[set + 1] as number) - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = nodes[middle] as number;
    if (found === node) return sets + middle;
    if (found < node) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}

/** `Machine.full` of a branch that `childOf` gave. */
export function fullness({ full, sets }: Machine, branch: number): number {
  return full[branch - sets] as number;
}

/** Every word that leads on from a branch. */
export function eachNextWord(machine: Machine, branch: number, visit: (word: number) => void): void {
  const { sets, setAt, setOf, nodes, trie } = machine;
  const set = branch < sets ? branch : (setOf[branch - sets] as number);
  const node = branch < sets ? 0 : (nodes[branch - sets] as number);
  for (let k = setAt[set] as number; k < (setAt[set + 1] as number); k++) {
    const child = nodes[k] as number;
    if (trie.parent[child] === node) visit(trie.word[child] as number);
  }
}

function createTrie(nodes: number, words: number): Trie {
  let size = 64;
  while (size < nodes * 1.5) size *= 2;
  return {
    count: 1,
    parent: new Int32Array(nodes).fill(-1),
    word: new Int32Array(nodes),
    first: new Int32Array(words),
    keys: new Int32Array(size),
    children: new Int32Array(size),
  };
}

/** The node behind another one; made where there is none. */
function grow(trie: Trie, node: number, word: number): number {
  const known = node === 0 ? (trie.first[word] as number) : childNode(trie, node, word);
  if (known !== 0) return known;
  const child = trie.count++;
  trie.parent[child] = node;
  trie.word[child] = word;
  if (node === 0) trie.first[word] = child;
  else {
    const slot = slotOf(trie, node, word);
    trie.keys[slot] = keyOf(trie, node, word);
    trie.children[slot] = child;
  }
  return child;
}

function childNode(trie: Trie, node: number, word: number): number {
  return trie.children[slotOf(trie, node, word)] as number;
}

/** Where this child is, or would be. */
function slotOf(trie: Trie, node: number, word: number): number {
  const { keys } = trie;
  const key = keyOf(trie, node, word);
  const mask = keys.length - 1;
  let slot = (Math.imul(key, 0x9e3779b1) >>> 7) & mask;
  while (keys[slot] !== 0 && keys[slot] !== key) slot = (slot + 1) & mask;
  return slot;
}

function keyOf({ first }: Trie, node: number, word: number): number {
  return (node * first.length + word) | 0;
}

function gatherSets(
  trie: Trie,
  sets: CompiledPack['sets'],
  ends: Int32Array,
): Pick<Machine, 'setAt' | 'nodes' | 'setOf' | 'full'> {
  const setAt = new Int32Array(sets.at.length);
  const nodes: number[] = [];
  const setOf: number[] = [];
  const full: number[] = [];
  /** Per node the set in which it was last met, ended an entry, was gone on from. Sets are counted from one here. */
  const [met, ended, grown] = [0, 1, 2].map(() => new Int32Array(trie.count)) as [Int32Array, Int32Array, Int32Array];
  for (let set = 1; set < sets.at.length; set++) {
    const own: number[] = [];
    for (let k = sets.at[set - 1] as number; k < (sets.at[set] as number); k++) {
      let node = ends[sets.items[k] as number] as number;
      ended[node] = set;
      for (; node > 0 && met[node] !== set; node = trie.parent[node] as number) {
        met[node] = set;
        grown[trie.parent[node] as number] = set;
        own.push(node);
      }
    }
    own.sort((a, b) => a - b);
    for (const node of own) {
      nodes.push(node);
      setOf.push(set - 1);
      full.push(ended[node] !== set ? 0 : grown[node] === set ? 2 : 1);
    }
    setAt[set] = nodes.length;
  }
  return { setAt, nodes: Int32Array.from(nodes), setOf: Int32Array.from(setOf), full: Uint8Array.from(full) };
}

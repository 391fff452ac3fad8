import fc from 'fast-check';

const share = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });
const NAMES = [
  'class',
  'id',
  'data-id',
  'aria-label',
  'role',
  'datetime',
  'href',
  'data-list-item-id',
  'dir',
  'hidden',
];
const VALUES = [
  '',
  '0',
  'own',
  'right',
  'message',
  '-1',
  '#',
  'javascript:',
  '9999-99-99',
  '👻',
  ' '.repeat(50),
  '"><b>',
];

/** What a page, its maker, or somebody in a chat may do to it. Places are shares of all elements from 0 to 1. */
const change = fc.oneof(
  fc.record({
    kind: fc.constantFrom('remove' as const, 'copy' as const, 'empty' as const, 'wrap' as const),
    at: share,
  }),
  fc.record({ kind: fc.constant('move' as const), at: share, to: share }),
  fc.record({
    kind: fc.constant('attribute' as const),
    at: share,
    name: fc.constantFrom(...NAMES),
    value: fc.option(fc.constantFrom(...VALUES), { nil: undefined }),
  }),
  fc.record({ kind: fc.constant('text' as const), at: share, text: fc.string({ unit: 'binary', maxLength: 30 }) }),
);
type Change = typeof change extends fc.Arbitrary<infer One> ? One : never;

export const changes = fc.array(change, { minLength: 1, maxLength: 8 });

/** Does one of them to what is below an element. */
export function apply(root: Element, one: Change): void {
  const all = [...root.querySelectorAll('*')];
  const at = (where: number) => all[Math.floor(where * all.length)];
  const element = at(one.at);
  if (!element) return;
  if (one.kind === 'remove') element.remove();
  if (one.kind === 'copy') element.after(element.cloneNode(true));
  if (one.kind === 'empty') element.replaceChildren();
  if (one.kind === 'text') element.append(element.ownerDocument.createTextNode(one.text));
  if (one.kind === 'attribute' && one.value === undefined) element.removeAttribute(one.name);
  if (one.kind === 'attribute' && one.value !== undefined) element.setAttribute(one.name, one.value);
  if (one.kind === 'move' && !element.contains(at(one.to) ?? element)) at(one.to)?.append(element);
  if (one.kind === 'wrap') {
    const wrap = element.ownerDocument.createElement('div');
    element.replaceWith(wrap);
    wrap.append(element);
  }
}

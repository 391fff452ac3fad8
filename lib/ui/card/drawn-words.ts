import { type ComponentChildren, Fragment, h, options, type VNode } from 'preact';

type Props = { children?: ComponentChildren; label?: string };

/**
 * From here on every word that Preact puts into this world is drawn by the style sheet (`drawn-words.css`) out of an
 * attribute of a `<data>` element, and no text of it is in the document. A page's `window.find` and a selection that it
 * widens walk through closed roots too, but only through text. Screen readers get drawn words like any others.
 *
 * For scripts in a page of others; our own pages have nobody to hide from.
 */
export function drawWords(): void {
  const before = options.vnode;
  options.vnode = (vnode) => {
    const { type, props } = vnode as VNode<Props>;
    if (type === 'option') asLabel(props);
    else if ((typeof type === 'string' && type !== 'data') || type === Fragment) props.children = drawn(props.children);
    before?.(vnode);
  };
}

/** Nothing can be drawn in the browser's own list; it shows a label instead of the text. */
function asLabel(props: Props): void {
  props.label = String(props.children ?? '');
  delete props.children;
}

function drawn(children: ComponentChildren): ComponentChildren {
  if (Array.isArray(children)) return children.map(drawn);
  const isWords = typeof children === 'string' || typeof children === 'number';
  // Space between words tells nothing, and stays what it is.
  return isWords && `${children}`.trim() !== '' ? h('data', { value: `${children}` }) : children;
}

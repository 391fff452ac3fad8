import { type ComponentChildren, Fragment, h, options, type VNode } from 'preact';

type Props = { children?: ComponentChildren; label?: string };
type LinkProps = { href?: string; target?: string; rel?: string; type?: string; role?: string; 'data-to'?: string };

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
    if (vnode.type === 'a') asButton(vnode as unknown as { type: string; props: LinkProps });
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

/**
 * A link in a closed root is no secret: the page is told where it leads when it is pressed or dragged, and is handed the element itself
 * (`NavigateEvent.sourceElement`). So it is a button that says where it leads, and looks and reads like a link.
 */
function asButton(vnode: { type: string; props: LinkProps }): void {
  const { href, target: _, rel: __, ...rest } = vnode.props;
  vnode.type = 'button';
  vnode.props = { ...rest, type: 'button', role: 'link', ...(href !== undefined && { 'data-to': href }) };
}

function drawn(children: ComponentChildren): ComponentChildren {
  if (Array.isArray(children)) return children.map(drawn);
  const isWords = typeof children === 'string' || typeof children === 'number';
  // Space between words tells nothing, and stays what it is.
  return isWords && `${children}`.trim() !== '' ? h('data', { value: `${children}` }) : children;
}

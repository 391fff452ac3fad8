import type { ComponentChild, VNode } from 'preact';

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' };

function attributes(props: Record<string, unknown>): string {
  return Object.entries(props)
    .filter(([name, value]) => name !== 'children' && value !== undefined && value !== false)
    .map(([name, value]) => ` ${name}="${String(value).replace(/[&<"]/g, (sign) => ESCAPES[sign] ?? sign)}"`)
    .join('');
}

/**
 * Writes a drawing made of elements and plain function components as the text of an SVG file. One source for the
 * drawing on a page and the icon file; it knows no hooks and no state, since a drawing has neither.
 */
export function svgText(node: ComponentChild | ComponentChild[]): string {
  if (Array.isArray(node)) return node.map(svgText).join('');
  if (node === null || node === undefined || typeof node === 'boolean') return '';
  if (typeof node !== 'object') return String(node);
  const { type, props } = node as VNode<Record<string, unknown>>;
  if (typeof type === 'function') {
    return svgText((type as (props: unknown) => ComponentChild)(props));
  }
  const inside = svgText((props.children as ComponentChild | ComponentChild[]) ?? null);
  return inside ? `<${type}${attributes(props)}>${inside}</${type}>` : `<${type}${attributes(props)}/>`;
}

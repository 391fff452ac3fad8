/**
 * Remembers where the caret stands, to give the focus back as if it had never been away. Some editors (Draft) drop their
 * selection when the focus leaves them.
 *
 * @param from what had the focus
 * @returns gives the focus back, without scrolling; does nothing where the element is gone
 */
export function rememberFocus(from: Element): () => void {
  const selection = from.ownerDocument.getSelection();
  const { anchorNode, anchorOffset = 0, focusNode, focusOffset = 0 } = selection ?? {};
  return () => {
    if (!(from instanceof HTMLElement) || !from.isConnected) return;
    from.focus({ preventScroll: true });
    if (!anchorNode || !focusNode || !from.contains(anchorNode) || !from.contains(focusNode)) return;
    try {
      selection?.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
    } catch {
      // The text is shorter by now: then the caret stays where the editor put it.
    }
  };
}

/**
 * Puts a live editor in the place of the plain composer of a page, with the buttons that chats have beside it.
 *
 * @param mount takes the element that becomes the composer; answers how to read and how to empty it
 * @returns what the tests ask: `text()` of the editor's own model
 */
export function takeOver(mount) {
  const { stage } = globalThis;
  const old = document.querySelector(stage.set.composer);
  const composer = old.cloneNode(false);
  const holder = document.createElement('div');
  holder.append(composer);
  old.replaceWith(holder);

  let editor;
  const send = () => {
    const text = editor.text().trim();
    editor.empty();
    if (text) stage.send(text);
  };
  editor = mount(composer, holder, send);
  // The page's own plain composer must not hear what the editor has dealt with.
  holder.addEventListener('keydown', (event) => event.stopPropagation());
  for (const [label, press] of [
    ['Emoji', () => {}],
    ['Send a voice message', () => stage.send('[voice]')],
    ['Send', send],
  ]) {
    const button = document.createElement('button');
    button.type = 'button';
    button.ariaLabel = label;
    button.append(new Text(label[0]));
    button.addEventListener('click', press);
    holder.append(button);
  }
  globalThis.editor = editor;
}

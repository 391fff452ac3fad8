import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { createEditor, Editor, Node, Transforms } from 'slate';
import { Editable, Slate, withReact } from 'slate-react';
import { takeOver } from './take-over.js';

/** Slate, as on Discord. */
takeOver((composer, holder, send) => {
  const attributes = Object.fromEntries([...composer.attributes].map(({ name, value }) => [name, value]));
  composer.remove();
  const root = document.createElement('div');
  holder.append(root);
  const editor = withReact(createEditor());

  function draw() {
    const onKeyDown = (event) => {
      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
      event.preventDefault();
      if (event.shiftKey) editor.insertBreak();
      else send();
    };
    const { class: className, contenteditable: _, ...rest } = attributes;
    return createElement(
      Slate,
      { editor, initialValue: [{ type: 'line', children: [{ text: '' }] }] },
      createElement(Editable, { ...rest, className, onKeyDown, placeholder: 'Message' }),
    );
  }
  createRoot(root).render(draw());
  return {
    text: () => editor.children.map((node) => Node.string(node)).join('\n'),
    empty() {
      Transforms.delete(editor, { at: { anchor: Editor.start(editor, []), focus: Editor.end(editor, []) } });
    },
  };
});

import { baseKeymap } from 'prosemirror-commands';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { takeOver } from './take-over.js';

/** ProseMirror: its own keys are read before the browser makes anything of them. */
takeOver((composer, holder, send) => {
  const attributes = Object.fromEntries([...composer.attributes].map(({ name, value }) => [name, value]));
  composer.remove();
  const enter = () => {
    send();
    return true;
  };
  const lineBreak = (state, dispatch) => {
    dispatch?.(state.tr.replaceSelectionWith(schema.nodes.hard_break.create()));
    return true;
  };
  const view = new EditorView(holder, {
    attributes,
    state: EditorState.create({
      schema,
      plugins: [keymap({ Enter: enter, 'Shift-Enter': lineBreak }), keymap(baseKeymap)],
    }),
  });
  return {
    text: () => view.state.doc.textBetween(0, view.state.doc.content.size, '\n', '\n'),
    empty: () => view.dispatch(view.state.tr.delete(0, view.state.doc.content.size)),
  };
});

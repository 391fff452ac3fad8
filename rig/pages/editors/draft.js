import { ContentState, Editor, EditorState } from 'draft-js';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { takeOver } from './take-over.js';

/** Draft, as on TikTok. */
takeOver((composer, holder, send) => {
  composer.remove();
  const root = document.createElement('div');
  holder.append(root);
  let state = EditorState.createEmpty();
  const drawn = createRoot(root);
  const change = (next) => {
    state = next;
    draw();
  };

  function draw() {
    const handleReturn = (event) => {
      if (event.shiftKey) return 'not-handled';
      send();
      return 'handled';
    };
    drawn.render(createElement(Editor, { editorState: state, onChange: change, handleReturn }));
  }
  draw();
  return {
    text: () => state.getCurrentContent().getPlainText('\n'),
    empty: () => change(EditorState.moveFocusToEnd(EditorState.push(state, ContentState.createFromText('')))),
  };
});

import { registerRichText } from '@lexical/rich-text';
import { $getRoot, COMMAND_PRIORITY_HIGH, createEditor, KEY_ENTER_COMMAND } from 'lexical';
import { takeOver } from './take-over.js';

/** Lexical, as on Instagram, Facebook and WhatsApp. */
takeOver((composer, _holder, send) => {
  const editor = createEditor({ namespace: 'chat', onError: (error) => console.error(error) });
  editor.setRootElement(composer);
  registerRichText(editor);
  editor.registerCommand(
    KEY_ENTER_COMMAND,
    (event) => {
      if (event?.shiftKey || event?.isComposing) return false;
      event?.preventDefault();
      send();
      return true;
    },
    COMMAND_PRIORITY_HIGH,
  );
  return {
    text: () => editor.getEditorState().read(() => $getRoot().getTextContent()),
    empty: () => editor.update(() => $getRoot().clear(), { discrete: true }),
  };
});

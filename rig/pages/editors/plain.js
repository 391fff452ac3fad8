import { takeOver } from './take-over.js';

/** The page's own field as it is: a text box, or a plain editable element. */
takeOver((composer, holder, send) => {
  holder.append(composer);
  composer.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    send();
  });
  return {
    // biome-ignore lint/performance/useDomNodeTextContent: a plain editable element keeps its line breaks as elements.
    text: () => composer.value ?? composer.innerText.replace(/\n$/, ''),
    empty() {
      if ('value' in composer) composer.value = '';
      else composer.replaceChildren();
    },
  };
});

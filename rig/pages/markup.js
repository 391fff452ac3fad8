/** Makes an element from markup; text goes in as text through `data-text`. */
export function make(html, texts = {}) {
  const template = document.createElement('template');
  template.innerHTML = html.trim();
  for (const [name, text] of Object.entries(texts)) {
    for (const slot of template.content.querySelectorAll(`[data-slot="${name}"]`)) {
      slot.removeAttribute('data-slot');
      if (typeof text === 'string') slot.textContent = text;
      else slot.replaceChildren(...text);
    }
  }
  return template.content.firstElementChild;
}

/** Splits a text into text nodes and pictures of its emoji, as most sites do. */
export function withPictures(text, picture) {
  return text
    .split(/(\p{Extended_Pictographic}(?:\uFE0F|\u200D\p{Extended_Pictographic})*)/u)
    .filter((part) => part !== '')
    .map((part) => (/\p{Extended_Pictographic}/u.test(part) ? picture(part) : document.createTextNode(part)));
}

export function emojiPicture(emoji) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><text y="16" font-size="16" fill="#b98a1d">${emoji}</text></svg>`;
  const image = document.createElement('img');
  image.src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  return image;
}

const minutes = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
export const clock = (at) => minutes.format(at);

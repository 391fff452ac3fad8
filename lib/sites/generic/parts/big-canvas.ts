/** As large as a game draws itself. Pixels of the picture, which asks for no layout. */
const WIDE = 480;
const HIGH = 300;

/** Is there a picture that the page draws itself, large enough to be a world with a chat in it? */
export function hasBigCanvas(document: Document): boolean {
  return [...document.getElementsByTagName('canvas')].some(({ width, height }) => width >= WIDE && height >= HIGH);
}

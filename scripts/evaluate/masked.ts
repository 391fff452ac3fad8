/** In talk that was made safe to read a sexual word is written so. A word that is not among harmless common ones is `▮`; to us both are no word. */
export const SEXUAL = '§';

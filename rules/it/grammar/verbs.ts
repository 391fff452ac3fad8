/** The forms of a verb that rules ask for; word sets are made of them, so that nobody writes out a conjugation. */
export type Verb = {
  /** `mandare`. */
  whole: string;
  /** What one tells a friend to do: `manda`. */
  order: string;
  /** `mandi`. */
  you: string;
  /** `mando`. */
  i: string;
  /** `mandero`: accents are gone. */
  will: string;
};

/** A verb in -are; `h` where its stem ends in c or g (`pubblico`, `pubblichi`), `i` where that letter melts (`invio`, `invii`). */
export function are(whole: string): Verb {
  const stem = whole.slice(0, -3);
  const hard = /[cg]$/.test(stem) ? `${stem}h` : stem;
  const soft = stem.endsWith('i') ? stem.slice(0, -1) : hard;
  return { whole, order: `${stem}a`, you: `${soft}i`, i: `${stem}o`, will: `${hard}ero` };
}

/** A verb in -ere or -ire whose first person loses the ending (`scrivere`, `scrivo`). */
export function ere(whole: string): Verb {
  const stem = whole.slice(0, -3);
  return { whole, order: `${stem}i`, you: `${stem}i`, i: `${stem}o`, will: `${whole.slice(0, -1)}o` };
}

/** Asks somebody to do it for the speaker: `mandami`, `me la mandi`, `mi puoi mandare`, `mandarmela`. */
export function forMe({ whole, order, you }: Verb): string[] {
  const short = whole.slice(0, -1);
  const stem = you.slice(0, -1);
  return [
    `${order}mi`,
    `${order} mi`,
    ...['la', 'lo', 'le', 'li', 'ne'].flatMap((it) => [`${order}me${it}`, `me ${it} ${you}`, `${short}me${it}`]),
    `mi ${you}`,
    `mi ${you}i`,
    `${order}ci`,
    `${short}mi`,
    `mi (puoi|potresti|devi|dovresti|vuoi|sai) ${whole}`,
    `mi ${stem}eresti`,
    `mi ${stem}assi`,
  ];
}

/** What the speaker does or is about to do with it, with or without its pronoun: `le mando`, `mandarle`, `mandero`. */
export function iDo({ i, will }: Verb): string[] {
  return [i, will];
}

/** The bare form with what may hang on it: `mandare`, `mandarle`, `mandargliele`, `mandarlo`. */
export function toDo({ whole }: Verb): string[] {
  const short = whole.slice(0, -1);
  return [
    whole,
    ...['la', 'lo', 'le', 'li', 'gliela', 'glielo', 'gliele', 'glieli', 'ne'].map((it) => `${short}${it}`),
  ];
}

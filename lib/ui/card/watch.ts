/** Whether a person had a card before their eyes, or the page keeps it from them. */
export type Fate = 'seen' | 'hidden';
export type Fared = (alertId: string, how: Fate) => void;

/** In plain sight for so long, ms, a card can have been noticed; a flash is none. */
const NOTICED_MS = 500;
/** Not seen after so many looks (four a second) in a tab in front, it is told elsewhere: the page may only have been slow. */
const LOOKS_IN_VAIN = 24;
/** So often a card that is thrown away comes back, once a second; whoever throws it away more often does not mean well. */
const QUICK_RETURNS = 6;
const EVERY_SECOND = 4;
/** From then on only at every so manieth look, some fifteen seconds, for ever: no fight may slow the page. */
const SLOWLY = 60;

/** Keeps count of how the card that stands fares in its page. */
export function createWatch(document: Document, fared: Fared) {
  const open = new Set<string>();
  let isHidden = false;
  let inVain = 0;
  let gone = 0;
  let returns = 0;

  function tell(how: Fate): void {
    for (const id of open) fared(id, how);
    if (how === 'seen') open.clear();
  }

  function hide(): void {
    if (isHidden) return;
    isHidden = true;
    tell('hidden');
  }

  return {
    /** A card is put up for this alert. */
    begin(alertId: string): void {
      open.add(alertId);
      isHidden = false;
      inVain = 0;
    },
    /** The card that stands speaks for this one too. */
    alsoFor(alertId: string): void {
      open.add(alertId);
      if (isHidden) fared(alertId, 'hidden');
    },
    /** @param seenFor how long it has been in plain sight, ms */
    look(seenFor: number): void {
      gone = 0;
      if (seenFor >= NOTICED_MS) {
        inVain = 0;
        returns = 0;
        tell('seen');
      } else if (document.visibilityState !== 'hidden' && ++inVain >= LOOKS_IN_VAIN) hide();
    },
    /** The child closed it, and so has seen it. */
    closed: () => tell('seen'),
    /** It was thrown away. @returns whether to put it back now */
    mayComeBack(): boolean {
      gone += 1;
      if (returns >= QUICK_RETURNS) hide();
      if (gone % (returns >= QUICK_RETURNS ? SLOWLY : EVERY_SECOND) !== 1) return false;
      returns += 1;
      return true;
    },
    forget(): void {
      open.clear();
    },
  };
}

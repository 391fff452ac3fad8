/** What was counted counts anew after so many messages of the talk, or after up to twice as many. */
const LATELY = 8;

export type SaidLately<Feature> = {
  /** Call it before each message. */
  nextMessage(): void;
  /** @returns whether this was not counted lately; it is counted now */
  isNew(feature: Feature): boolean;
};

/** What was said in the newest messages of a talk: what is repeated says no more than what is said once. */
export function createSaidLately<Feature>(): SaidLately<Feature> {
  let lately = new Set<Feature>();
  let before = new Set<Feature>();
  let messages = 0;
  return {
    nextMessage() {
      messages += 1;
      if (messages % LATELY !== 0) return;
      before = lately;
      lately = new Set();
    },
    isNew(feature) {
      if (lately.has(feature) || before.has(feature)) return false;
      lately.add(feature);
      return true;
    },
  };
}

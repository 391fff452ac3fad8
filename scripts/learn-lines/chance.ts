/** A number from 0 to below 1. */
export type Chance = () => number;

/** Numbers from 0 to 1 that look like chance and are always the same (Park and Miller 1988). */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Mixes a list in place (Fisher and Yates). */
export function shuffle<Item>(order: Item[], chance: Chance): Item[] {
  for (let k = order.length - 1; k > 0; k -= 1) {
    const other = Math.floor(chance() * (k + 1));
    [order[k], order[other]] = [order[other] as Item, order[k] as Item];
  }
  return order;
}

/** Whole seconds since 1970, as K writes them beside each row. */
const SECONDS = /^\d{9,11}$/;

/** @returns epoch milliseconds */
export function parseTime(text: string): number | undefined {
  return SECONDS.test(text) ? Number(text) * 1000 : undefined;
}

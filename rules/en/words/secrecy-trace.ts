/** What is left behind of a talk. */
export default [
  '(trace|traces|evidence|proof|record|records|trail|tracks|sign|receipts|footprint|footprints|history)',
] satisfies string[];

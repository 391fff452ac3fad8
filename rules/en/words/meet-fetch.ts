/** The speaker meets, waits for or takes the child along. */
export default [
  '#MeetAsk',
  '(i will|i would|i am|i could|i shall|ill|im|il|be|me|i) ..1 (waiting|wait|parked|outside|round the corner|down the road|there waiting|stood|standing|sitting in|sat in)',
  '(i will|i would|i could|i shall|ill|il) be (there|at|by|behind|in|on|down|near|round|outside|in the)',
] satisfies string[];

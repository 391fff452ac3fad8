/** The speaker meets, waits for or takes the child along. */
export default [
  'meet (me|us|you)',
  '(let us|we|we can|we could|we should) ..1 (meet|link|meet up|link up|see each other|see ourselves)',
  '(link|find|join|reach|visit) me',
  '(pick|collect|fetch|scoop|grab) (you|ya|ye) (up|from|at|after|by|outside|on|#Day|and|when|once|off)',
  '(i|i will|i can|i could|i would|and i|i shall|il|ill|ima) (just)? (pick|collect|fetch|scoop|get|grab|take|drive|run|catch|bring|bag|meet|walk|carry|hold|mind) (you|ya|ye) !(a|some|the|one|any|back|to win)',
  'come (to|with|see|visit|find|and see|away with|down to|over to|up to|live with|stay with) (me|mine|my)',
  'come (over|round|mine|camping|out to me)',
  '(i will|i would|i am|i could|i shall|ill|im|il|be|me|i) ..1 (waiting|wait|parked|outside|round the corner|down the road|there waiting|stood|standing|sitting in|sat in)',
  '(i will|i would|i could|i shall|ill|il) be (there|at|by|behind|in|on|down|near|round|outside|in the)',
  'wait for me',
  'i ..2 come (to|by|over|round|past|up to) ..1 (your|yours)',
  '(stay|sleep|sit|camp|ride|chill|roam|go|come|spend the night|spend the day|hang|hang out) ..1 with me',
  'i ..1 (drive|driving|travel) ..2 to (you|get you)',
  '(i will|i am) ..1 (drive|driving|come|coming) ..2 (to get you|to you|for you)',
] satisfies string[];

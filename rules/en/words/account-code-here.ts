/** How such a code gets to the phone of the child. */
export default [
  'just ..2 (came|come|went|got|sent|popped|landed|arrived|texted|enter)',
  '(came|come|coming|comes|went|going|popped|pops|pop|landed|lands|arrived|arrives|arriving|texted|sent|enter|shows|showed) ..3 (your|the|you|ya|yer) ..1 (phone|fone|mobile|text|texts|sms|email|inbox|screen|cell|number|line|mail)',
  'that (came|comes|arrives|arrived|pops|lands|shows|gets) ..3',
  'by (text|sms|accident)',
  'you (just|will)? (got|get|received|receive|were|have) ..2 (text|texted|sent|sms)',
  'you (just)? (got|get) texted',
  '(your|the) (phone|fone|mobile|email|text|texts|sms|inbox)',
] satisfies string[];

/** How such a code gets to the phone of the child. */
export default [
  'just ..2 (came|come|went|got|sent|popped|landed|arrived|texted|enter)',
  '(came|come|coming|comes|went|going|popped|pops|pop|landed|lands|arrived|arrives|arriving|texted|sent|enter|shows|showed) ..3 (your|the|you|ya|yer) ..1 (phone|fone|mobile|text|texts|sms|email|inbox|screen|cell|number|line|mail)',
  'by (text|sms|accident)',
  'you (just)? (got|get) texted',
  '(your|the) (phone|fone|mobile|email|text|texts|sms|inbox)',
  'you (just|will|are going to)? (got|get|received|receive) ..2 (text|texted|sms|sent)',
  'that (came|comes|arrives|arrived|pops|lands|gets)',
  '(pinged|pings|buzzed|flashed|appeared|appears|appear) ..3 (your|the|you) ..1 (phone|mobile|screen|email)',
  'google (sent|sends) you',
  'they (sent|texted|send|text) you',
  '(snap|insta|instagram|roblox|discord|epic|steam|whatsapp|apple|microsoft|sony) ..1 (sent|sends|texted|texts|emailed) you',
] satisfies string[];

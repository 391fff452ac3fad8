/** To let somebody in on it; the person comes next. */
export default [
  '#Reveal',
  '(tell|telling|tells|told|inform|informing|notify|report|reports|show|alert|warn|update|ask|involve|involving|brief)',
  '(report|talk|talking|speak|speaking|say|saying|mention|mentioning|go|going|run|running|whisper|confess|blab|snitch|snitching|grass|spill|chat|admit|explain) (anything|a thing|a word|owt|nothing|it|this)? (to|with)',
  '(breathe|breathing|utter) (a|one)? (word|peep) (to|of this to)',
  '(confide|confiding) in',
] satisfies string[];

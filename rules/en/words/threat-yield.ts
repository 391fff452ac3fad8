/** To give in: what a threat wants the child to do. */
export default [
  '(do|did) (what|as|it|this|that|exactly|everything|one)',
  '(pay|send|give|transfer|buy|obey|listen|answer|reply|call|come|meet|show|turn|go on cam|get on cam|say yes|say sorry|behave|behave yourself|talk to me|unblock|keep)',
] satisfies string[];

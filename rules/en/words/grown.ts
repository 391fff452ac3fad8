/** Words that make a child older than they are. */
export default [
  'mature',
  'more mature',
  'grown up',
  'wise',
  'sensible',
  'switched on',
  'intelligent',
  'clever',
  'smart',
  'deep',
  'developed',
  'advanced',
  'experienced',
  'talented',
  'strong',
  'confident',
] satisfies string[];

/** A sign of somebody: a name, an initial, a tag. */
export default [
  'name',
  'initial',
  'initials',
  'first letter',
  'tag',
  'username',
  'nickname',
  'nick',
  'handle',
  'mark',
  'marks',
  '(a|an|the) (a|b|c|d|e|g|h|j|k|l|m|n|p|r|s|t) (on|in|into)',
  'my at',
] satisfies string[];

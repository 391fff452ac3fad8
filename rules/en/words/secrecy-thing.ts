/** What the speaker calls the two of them and their talk. */
export default [
  '(little|special|secret|own|private|pure|close)? (friendship|bond|relationship|love|connection|chats|chat|talks|messages|arrangement|conversation|conversations|texts|dms|calls|closeness|thing|friendly talk)',
  'line of communication',
] satisfies string[];

/** Somebody around the child, by name, by pronoun or anybody at all. */
export default [
  '#SecrecyWatcher',
  '(anyone|anybody|any one|any body|nobody|no one|noone|someone|somebody|everyone|everybody|a soul|not a soul|any soul|people|others|other people|the others)',
  '(none|any|neither) of (them|your (lot|friends|mates|family|people))',
  '(they|them|she|he|her|him)',
] satisfies string[];

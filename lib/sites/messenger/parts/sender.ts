/** "At Friday 4:01 PM, Juno Marsh: the words": the name is between a comma and the first colon with a space. */
export const SENDER = /^.*?[,،、] ?([^,:،、]+): /s;

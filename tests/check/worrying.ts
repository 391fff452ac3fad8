/** A made-up chat with many mild signs, as somebody would paste it. */
export const WORRYING = [
  'Kai: you are so mature for your age',
  'Mia: haha thanks',
  'Kai: how old are you?',
  'Mia: im 12',
  'Kai: are you home alone?',
  'Kai: dont tell your mum about us, this is our secret',
  'Kai: do you have snapchat? lets talk there',
  'Kai: send me a pic of you',
  'Mia: no',
  'Kai: please, if you liked me you would send one',
].join('\n');

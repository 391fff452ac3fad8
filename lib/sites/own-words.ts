/**
 * What pages call the person who is looking, instead of the name: "Me", "You". Someone else may choose such a word as
 * a name, so it proves nothing where the counterpart goes by it.
 */
const ME = [
  'me',
  'ich',
  'moi',
  'yo',
  'eu',
  'io',
  'ik',
  'ikke',
  'jag',
  'jeg',
  'mig',
  'minä',
  'ja',
  'ben',
  'я',
  'أنا',
  'मैं',
  '自分',
  '나',
  '我',
];
const YOU = [
  'you',
  'du',
  'sie',
  'vous',
  'toi',
  'tú',
  'tu',
  'usted',
  'você',
  'jij',
  'je',
  'u',
  'sinä',
  'ty',
  'sen',
  'siz',
  'вы',
  'ты',
  'أنت',
  'आप',
  'あなた',
  '나',
  '你',
  '您',
];

const words = new Set([...ME, ...YOU]);

/** Is this label the page's word for the child itself? */
export function isOwnWord(label: string): boolean {
  return words.has(label.trim().toLowerCase());
}

import type { Message } from '../../message';

/**
 * Apps that show people as the child's own address book has them, and strangers by their number; anywhere else anybody may
 * call themselves "Mum".
 */
const ADDRESS_BOOKS: ReadonlySet<string> = new Set(['whatsapp', 'sms', 'imessage']);

/**
 * Parents, grandparents and cousins, in the languages that Tawny speaks and some that are spoken at home beside them. No
 * uncles and no aunts: in much of the world any grown-up is called so. No "daddy": strangers ask to be called so.
 */
const FAMILY = [
  'mum|mom|mam|mummy|mommy|mama|mamma|mumma|mutti|maman|mamá|mãe|dad|papa|papá|papà|papai|babbo|pai|baba|tata|tad',
  'gran|granny|grannie|grandma|grandmother|nan|nana|nanna|gma|oma|omi|nonna|abuela|abuelita|abuelo|abuelito|avó|avô|vovó|vovô',
  'grandad|granddad|grandpa|grandfather|gramps|granda|opa|nonno|mamie|papy|babcia|dziadek|mamgu|tadcu|nain|taid|teta|jiddo',
  'amma|appa|ammi|abbu|dadi|cousin|cousine|cugino|cugina|kuzyn|kuzynka|ماما|بابا|تيتا|جدتي|جدي',
].join('|');
const CALLED = `(?:my |our )?(?:step|great)?[ -]?(?:${FAMILY})`;
/** "Mum", "Granny Joan", "Steve (stepdad)"; not "mum of two girls", not "Tia's dad". */
const SAVED_AS = new RegExp(`^${CALLED}(?: [\\p{L}\\d]+)?$|\\(${CALLED}\\)$`, 'u');
/** A name in an address book is short; nothing longer is looked at. */
const LONGEST = 40;

/** Whether this is from somebody whom the child has saved as close family. */
export function isSavedAsFamily({ author, speaker, conversation }: Omit<Message, 'text'>): boolean {
  const { site, audience, title } = conversation;
  if (speaker !== 'other' || audience !== 'direct' || !ADDRESS_BOOKS.has(site)) return false;
  // The head of a chat shows the number of a stranger, even where their messages bear a name of their own.
  const name = title || author;
  return name.length <= LONGEST && SAVED_AS.test(wordsAndBrackets(name));
}

/** Words and brackets in lower case: hearts and the like say nothing about who it is. */
function wordsAndBrackets(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\d()'’-]+/gu, ' ')
    .trim();
}

/** Endings of regular verbs as children write them: `montrer`, `montré` and `montrez` sound alike and are mixed up. */
const ENDINGS =
  'e es ent er ee ees ez ons ai ais ait aient ant era erai eras erez eront erais erait eraient eriez iez'.split(' ');

/**
 * Every form of regular verbs, each read as the one by which patterns know the verb.
 *
 * @param verbs word of the patterns → stems, `{ envoie: ['envoi', 'envoy'] }`
 */
export function er(verbs: Record<string, readonly string[]>): Record<string, string> {
  const forms: Record<string, string> = {};
  for (const [verb, stems] of Object.entries(verbs))
    for (const stem of stems) for (const ending of ENDINGS) forms[stem + ending] = verb;
  return forms;
}

/** Other spellings and forms of a word, each read as the word. @param words word → its spellings, with spaces between */
export function forms(words: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).flatMap(([word, spellings]) => spellings.split(' ').map((spelling) => [spelling, word])),
  );
}

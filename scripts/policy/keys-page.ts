import { SETTINGS } from '../../lib/settings/list';
import { lockable } from '../../lib/settings/read-policy';

/** `docs/deploy/keys.md`, made from the list of settings. */
export function keysPage(): string {
  const rows = lockable().map((name) => {
    const { says, fallback, shape } = SETTINGS[name];
    return `| \`${name}\` | ${shape.managed.type} | \`${JSON.stringify(fallback)}\` | ${says} |`;
  });
  return `# Every policy key

This page is made from the one list in \`lib/settings/list.ts\` with \`npm run policy:files\`, and a test compares it. All keys are
optional. A value is a default that the family can change, unless its name is in \`locked\`.

| key | type | without a policy | what it does |
|---|---|---|---|
${rows.join('\n')}
| \`locked\` | array | \`[]\` | Names of keys that cannot be changed on the device. Each needs a value, and \`setBy\` must name who locks. |
| \`policyVersion\` | integer | \`1\` | Leave it out, or write 1. |

**Kinds for \`categoriesOff\`:** age-probe, persona-claim, personal-probe, self-disclosure, flattery, gift-lure, platform-move,
alone-probe, isolation, secrecy, account-request, pressure.

**Words to add (\`extraWords\`).** A list of entries such as \`"app: Blorp"\`: the kind, a colon, the word or name (3 to 40 letters, at most four
words). Tawny reads such a word as one that it knows, beside reading the text as it is, so an entry can raise a sign and never take one away.
Everyday words are refused, and every refused entry is named with its reason. Spellings are taken as written, in capital or small letters; a disguised
spelling of an added word is not found. The child reads the list in "What can people see?".

| kind | for | for example |
|---|---|---|
| \`app\` | an app or game to chat in | \`"app: Blorp"\` |
| \`game-money\` | what a game sells or pays with | \`"game-money: zibbles"\` |
| \`picture\` | slang for a photo | \`"picture: snibbit"\` |
| \`adult\` | slang for parents or carers | \`"adult: the gaffers"\` |
| \`school\` | a school | \`"school: Oak Park"\` |
| \`town\` | a town or part of one | \`"town: Nether Wibble"\` |
| \`place\` | where young people meet | \`"place: the old mill"\` |

**Parts of \`schoolHelper\` and of each entry of \`extraHelp\`:** \`name\`, \`role\`, \`where\`, \`phone\`, \`url\` (https only). They are shown beside the
national helplines and never replace them.

**Keys that do not exist and never will:** a report address, a webhook, a log, an e-mail address, a silent or hidden mode. What parents
see, quiet mode and the grown-up a child trusts are the family's alone. \`tests/settings/never-covert.test.ts\` keeps it so.

## What becomes of a mistake

Chrome, Edge and Chromium drop, without a word, keys that are not in the schema and values of the wrong type (\`"7"\` for \`7\`);
\`chrome://policy\` shows them. Firefox hands over everything. What arrives is checked value by value: an unknown word, a number out of range
or one bad host name loses itself and nothing else, and the page *Settings → Policy* on the device names it with the reason.
*Settings → Check a policy* finds all of these before you roll anything out.
`;
}

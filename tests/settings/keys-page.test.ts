import { describe, expect, it } from 'vitest';
import { SETTINGS } from '../../lib/settings/list';
import { lockable } from '../../lib/settings/read-policy';

/** The table of docs/deploy/keys.md, made from the list. */
function keysPage(): string {
  const rows = lockable().map((name) => {
    const { says, fallback, shape } = SETTINGS[name];
    return `| \`${name}\` | ${shape.managed.type} | \`${JSON.stringify(fallback)}\` | ${says} |`;
  });
  return `# Every policy key

This page is made from the one list in \`lib/settings/list.ts\` (\`tests/settings/keys-page.test.ts\` compares it). All keys are
optional. A value is a default that the family can change, unless its name is in \`locked\`.

| key | type | without a policy | what it does |
|---|---|---|---|
${rows.join('\n')}
| \`locked\` | array | \`[]\` | Names of keys that cannot be changed on the device. Each needs a value, and \`setBy\` must name who locks. |
| \`policyVersion\` | integer | \`1\` | Leave it out, or write 1. |

**Kinds for \`categoriesOff\`:** age-probe, persona-claim, personal-probe, self-disclosure, flattery, gift-lure, platform-move,
alone-probe, isolation, secrecy, account-request, pressure.

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

describe('docs/deploy/keys.md', () => {
  it('says what the list says', async () => {
    await expect(keysPage()).toMatchFileSnapshot('../../docs/deploy/keys.md');
  });
});

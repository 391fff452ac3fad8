/** What Tawny promises, and the test files that would fail if it were broken. */
export type Promised = { promise: string; tests: readonly string[] };

export const PROMISES: readonly Promised[] = [
  {
    promise:
      'Nothing leaves the device: no word in the package that reaches the network, no request in the browser’s own log.',
    tests: ['tests/borders.test.ts', 'tests/browser/package.test.ts', 'tests/browser/privacy.test.ts'],
  },
  {
    promise: 'No word of a chat, no name and no address is ever on the disk.',
    tests: [
      'tests/browser/privacy.test.ts',
      'tests/browser/profile.test.ts',
      'tests/browser/retention.test.ts',
      'tests/background/intake.test.ts',
    ],
  },
  {
    promise: 'Nothing that was noticed is lost or told twice, wherever the worker is stopped.',
    tests: ['tests/browser/worker.test.ts', 'tests/background/every-await.test.ts', 'tests/background/outbox.test.ts'],
  },
  {
    promise: 'A full disk, damaged or newer records, deletion and a wrong clock stop no warning.',
    tests: [
      'tests/background/journal-faults.test.ts',
      'tests/background/migration.test.ts',
      'tests/alerts/clock-back.test.ts',
    ],
  },
  {
    promise: 'Whatever comes, in a text, a file, a policy, a page or a record: nothing throws and nothing hangs.',
    tests: ['tests/fuzz/fuzz.test.ts'],
  },
  {
    promise:
      'A page can neither read nor forge what Tawny does; that a box of ours stands there it can find out (limits.md).',
    tests: [
      'tests/browser/unseen.test.ts',
      'tests/browser/unread.test.ts',
      'tests/browser/card-tricks.test.ts',
      'tests/browser/hostile-page.test.ts',
      'tests/background/letters.test.ts',
    ],
  },
  {
    promise:
      'Only a person closes a card or a pause, and a press counts only on a card in plain sight; a card counts as shown once it was, and is told elsewhere where a page hides it.',
    tests: [
      'tests/browser/card-attacks.test.ts',
      'tests/browser/card-presses.test.ts',
      'tests/browser/firefox-card.test.ts',
      'tests/ui/card.test.tsx',
      'tests/watch/cards.test.ts',
    ],
  },
  {
    promise: 'One page has one card at a time, and one card speaks for many chats; what is graver still speaks.',
    tests: ['tests/browser/card-attacks.test.ts', 'tests/ui/card-rooms.test.tsx'],
  },
  {
    promise: 'A page that breaks into our own script there changes no setting, and speaks of no other site.',
    tests: [
      'tests/browser/own-stores.test.ts',
      'tests/browser/letters-of-a-page.test.ts',
      'tests/browser/firefox-attacks.test.ts',
    ],
  },
  {
    promise:
      'Where a family has a PIN, Tawny’s own pages ask for it before Tawny is turned off, and show it when somebody asks to reset it.',
    tests: ['tests/browser/pin.test.ts', 'tests/settings/pin.test.ts'],
  },
  {
    promise: 'Every rule finds what it should and passes its near misses; every guard holds alone.',
    tests: ['tests/rules.test.ts', 'tests/guards.test.ts', 'tests/engine/agreement.test.ts'],
  },
  {
    promise: 'Ordinary chats raise no card, but for a list with reasons; worrying ones get theirs in time.',
    tests: ['tests/chats.test.ts'],
  },
  {
    promise: 'The child always has the choice: a card leads to help in two clicks and never blocks.',
    tests: ['tests/browser/child.test.ts', 'tests/ui/card.test.tsx', 'tests/browser/pause.test.ts'],
  },
  {
    promise:
      'A loud card shows a person to call or text in the child’s country, asks where it is not sure, and never takes a foreign one.',
    tests: ['tests/helplines/country.test.ts', 'tests/helplines/table.test.ts', 'tests/browser/helplines.test.ts'],
  },
  {
    promise: 'There is no hidden mode, and nobody can set one.',
    tests: ['tests/settings/never-covert.test.ts', 'tests/settings/resolve.test.ts', 'tests/ui/seen.test.tsx'],
  },
  {
    promise: 'No text promises safety, blames a child or is too hard to read.',
    tests: ['tests/ui/copy-rules.test.ts', 'tests/ui/locales.test.ts'],
  },
  {
    promise: 'Every part that ships is named with its reason and its terms.',
    tests: ['tests/dependencies.test.ts', 'tests/browser/licences.test.ts'],
  },
];

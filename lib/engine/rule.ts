/** What an author of rules must know, and nothing else. The pattern language is explained in `rules/README.md`. */

/** What a sentence does. The closed list; each is told from its neighbours in `rules/categories.ts`. */
export const CATEGORIES = [
  'age-probe',
  'personal-probe',
  'alone-probe',
  'platform-move',
  'secrecy',
  'flattery',
  'isolation',
  'gift-lure',
  'image-request',
  'sexual-talk',
  'boundary-test',
  'pressure',
  'threat',
  'meet-offline',
  'control-harm',
  'persona-claim',
  'account-request',
  'self-disclosure',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** What the child says about it. A signal has no weight of its own; the model reads it. */
export const SIGNALS = ['self-refusal', 'self-distress', 'self-kin'] as const;
export type Signal = (typeof SIGNALS)[number];

export type Kind = Category | Signal;

/** How sure one match is, alone. A closed scale, so that rules stay comparable. */
export const CONFIDENCE = { faint: 0.2, weak: 0.4, fair: 0.6, strong: 0.8, certain: 1 } as const;
export type Confidence = keyof typeof CONFIDENCE;

/**
 * From this confidence on a match of a bright rule is a bright line: one written in pieces (0.9), with a laugh (0.8) or by
 * somebody of whom nobody knows which side they are (0.7) is; one that a guard or the grammar doubts is not.
 */
export const BRIGHT_LEAST = 0.7;

/** The personal fact that a question asks for or an answer gives; breadth counts more than repeats. */
export const SLOTS = [
  'age',
  'name',
  'school',
  'town',
  'address',
  'phone',
  'routine',
  'household',
  'device',
  'socials',
  'alone',
  'picture',
] as const;
export type Slot = (typeof SLOTS)[number];

export type RuleId = `${Kind}/${string}`;

export interface Rule {
  /** Patterns on the words of the normalised text; any one of them is a match. */
  match: string[];
  /** A match that overlaps or touches one of these does not count. */
  unless?: string[];
  confidence: Confidence;
  /** Who must say it. Default `other`; the self-disclosure category and the signals are always `self`. */
  speaker?: 'other' | 'self' | 'anyone';
  slot?: Slot;
  /** One plain sentence of 8 to 25 words: what was said and why that can matter. Shown to people. */
  means: string;
  /**
   * A bright line: nobody who means well says this to a child they have just met. One such match by somebody new is a card at
   * that message, whatever the talk was like before.
   */
  bright?: true;
  /** Guards (by name) that do not apply to this rule, each for a reason given in a comment beside it. */
  deaf?: string[];
  /** `trial` is matched and listed but counts nowhere; `retired` is kept because stored alerts name it. */
  status?: 'trial' | 'active' | 'retired';
}

/** A line of chat, said by the rule's own speaker unless `by` says otherwise. An array is a split message. */
export type Example = string | string[] | { by: 'self' | 'other'; text: string };

/** The proof beside a rule. Does not ship. */
export interface Examples {
  /** Must be found by this rule: three or more. */
  flags: Example[];
  /** Near misses that must not be found, or only after a guard has cut them to a fifth and below half of the rule: three or more. */
  passes: Example[];
  /** Known gaps: should be flagged, is not yet. The suite asserts that it still is not. */
  misses?: Example[];
  /** Known false alarms: is flagged, should not be. The suite asserts that it still is. */
  overflags?: Example[];
}

/** Where a guard's own pattern must stand, seen from the match. */
export type Reach =
  | 'before' // ends before the match begins, at most eight words away
  | 'around' // overlaps it or stands at most four words away
  | 'message' // anywhere in the same message
  | 'nearby'; // in the same message or one of the two before it in the conversation

/** A reason to believe a match less: reported speech, a surprise party, a game. */
export interface Guard {
  match: string[];
  reach: Reach;
  /** The match's confidence is multiplied by this; 0 drops it. */
  factor: number;
  /** Kinds it applies to; all where left out. */
  only?: Kind[];
  /** Kinds it never applies to. */
  spares?: Kind[];
  means: string;
}

export type GuardId = string;

/** One finding in one message. */
export type Hit = {
  rule: RuleId;
  kind: Kind;
  /** 0 to 1, after guards and view penalties. */
  confidence: number;
  /** [start, end) in the original text of the message, UTF-16 units. */
  span: [number, number];
  slot?: Slot;
  /** Numbers of an age that the match carried (K14 compares claims). */
  age?: number;
  /** The rule is a bright line; whether it counts as one is decided by the confidence. */
  bright?: boolean;
  /** Which language's rule it was, where several are heard. */
  language?: string;
  /** Found only through a disguise (leet, spacing, look-alikes, emoji, a split message). */
  evasion?: boolean;
};

/** What a message is like, counted without keeping a word of it. */
export type Shape = { words: number; you: number; i: number; question: boolean; command: boolean };

/** Words of short answers, in the plain spelling of chats; see `rules/en/answers.ts`. */
export type AnswerWords = {
  yes: readonly string[];
  no: readonly string[];
  /** Words of an answer that gives nothing away. */
  refusing: readonly string[];
  /** Everyday words that name no place and no account. */
  talk: readonly string[];
  /** Numbers in words that may be a child's age; words of a question about age that yes answers. */
  ages: readonly string[];
  ageWords: readonly string[];
  /** Endings of a number that is an age or a school year (`12th`), and what makes a school year of the number behind it (`yr8`). */
  ageEndings: readonly string[];
  schoolYears: readonly string[];
  /** Words of somebody who is on their own. */
  alone: readonly string[];
  /** Where somebody else is, so that the writer may be on their own. */
  away: readonly string[];
  /** Words of a question that yes answers with "I am on my own"; others are answered so by no. */
  aloneWords: readonly string[];
  /** Words that say it is about the writer, or about somebody else. */
  mine: readonly string[];
  theirs: readonly string[];
  /** Words of an address. */
  place: readonly string[];
};

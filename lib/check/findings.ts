import type { Level } from '../conversation/levels';
import type { CombinationId } from '../conversation/model';
import type { Category, RuleId } from '../engine/rule';

/** One sign, and which message it stands in. Names no word of it. */
export type Sign = {
  /** Place of the message in the conversation, from 0. */
  message: number;
  kind: Category;
  /** Who said it; '' for the owner where the export does not name them. */
  author: string;
  /** Epoch ms, NaN where the export has no time for it. */
  at: number;
  /** 0 to 1. */
  confidence: number;
  /** Where in the text. */
  span: readonly [number, number];
};

/** A moment at which Tawny would have spoken up, had it been there. */
export type Moment = {
  message: number;
  level: Level;
  categories: readonly Category[];
  combinations: readonly CombinationId[];
};

/** What was found about one person. */
export type Person = {
  name: string;
  /** The loudest of the moments; `calm` where there are single signs only. */
  level: Level | 'calm';
  /** Kinds in the order in which they came, at most four. */
  story: readonly Category[];
  /** Most telling first. */
  categories: readonly Category[];
  combinations: readonly CombinationId[];
  /** The rules that spoke; a hint has one that ends in `/hinted`. */
  rules: readonly RuleId[];
  moments: readonly Moment[];
};

/** What checking one conversation gives. Holds places, kinds and times; the words stay in the room. */
export type Findings = {
  messages: number;
  /** Time of the first and of the last message, epoch ms; NaN where no message has one. */
  from: number;
  to: number;
  level: Level | 'calm';
  /** Whom this reading took for the child, where nobody said who that is. */
  assumed?: string;
  /** Those with a sign, the loudest first. */
  people: readonly Person[];
  /** In the order of the messages. */
  signs: readonly Sign[];
};

import { parseArgs } from 'node:util';
import type { When } from '../../lib/alerts/pause/verdict';
import type { Relation } from '../../lib/conversation/context';
import type { AgeBand, Sensitivity } from '../../lib/conversation/levels';
import type { Audience } from '../../lib/message';
import { LANGUAGES } from './languages';
import { BEFORE, type Request } from './outcome';

export const GROUPINGS = ['category', 'audience', 'site', 'rule'] as const;
export const ABLATIONS = ['state', 'combinations', 'guards', 'grammar', 'relation', 'lexicon', 'learned'] as const;
export type Grouping = (typeof GROUPINGS)[number];
export type Ablation = (typeof ABLATIONS)[number];

export type Options = {
  files: string[];
  raw: boolean;
  json: boolean;
  invariance: boolean;
  turned: boolean;
  together: boolean;
  drafts: boolean;
  lines: boolean;
  misses: boolean;
  pause: When;
  /** The code of the language that the files are in, where it is not the one heard everywhere. */
  language?: string;
  sensitivity: Sensitivity;
  age: AgeBand;
  relation?: Relation;
  as?: Audience;
  by?: Grouping;
  ablate?: Ablation;
  why?: string;
  plot?: string;
  before?: Request;
};

export const HELP = `npm run -s evaluate -- [options] FILE…    conversations in JSONL, one a line

  --raw                  one line a conversation: every alert that would be raised
  --json                 the figures as one JSON object
  --by GROUP             figures for each ${GROUPINGS.join(' | ')}
  --why ID[,ID…]         these conversations, message by message: signs, score, level
  --invariance           the same chats in disguise: leet, spacing, look-alikes, splits, case, emoji
  --turned               direct chats as they are, and each behind everyday talk of the same files
  --together             ordinary direct chats as they are, and one behind the other as long talks with one person
  --drafts               each message of the child as a draft: pauses before sending (with --raw one line a chat)
  --lines                single sentences and their harmless twins, one a line: which raise a card at that message
  --misses               with --lines, the sentences without a card and the twins with one
  --language CODE        the files are in this language (es), read as a page reads it: with what is heard everywhere
  --pause WHEN           on | strong-only | off, with --drafts    (on)
  --ablate PART          what is lost without ${ABLATIONS.join(' | ')}
  --before WHAT          in how many talks a card came before the first ${Object.keys(BEFORE).join(' | ')}
  --plot FILE.svg        score over messages, and recall against false alarms
  --sensitivity LEVEL    low | medium | high             (medium)
  --age BAND             8-11 | 12-16                    (12-16)
  --relation R           new | established | known | trusted   (new, or what a line says)
  --as AUDIENCE          dm | group | public             (what a line says)
`;

/** A mistake of the person who typed, said in one sentence. */
export class UsageError extends Error {}

export function readOptions(argv: readonly string[]): Options {
  const { values, positionals } = parse(argv);
  const oneOf = <Value extends string>(name: string, value: string | undefined, allowed: readonly Value[]) => {
    const known = allowed.find((one) => one === value);
    if (value !== undefined && known === undefined) {
      throw new UsageError(`--${name} ${value} is unknown; it can be ${allowed.join(', ')}.`);
    }
    return known;
  };
  if (positionals.length === 0) throw new UsageError('Say which file of conversations to read.');
  const relation = oneOf('relation', values.relation, ['new', 'established', 'known', 'trusted']);
  const audience = oneOf('as', values.as, ['dm', 'direct', 'group', 'public']);
  const by = oneOf('by', values.by, GROUPINGS);
  const ablate = oneOf('ablate', values.ablate, ABLATIONS);
  const before = oneOf('before', values.before, Object.keys(BEFORE) as (keyof typeof BEFORE)[]);
  return {
    files: positionals,
    raw: values.raw ?? false,
    json: values.json ?? false,
    invariance: values.invariance ?? false,
    turned: values.turned ?? false,
    together: values.together ?? false,
    drafts: values.drafts ?? false,
    lines: values.lines ?? false,
    misses: values.misses ?? false,
    pause: oneOf('pause', values.pause, ['on', 'strong-only', 'off']) ?? 'on',
    sensitivity: oneOf('sensitivity', values.sensitivity, ['low', 'medium', 'high']) ?? 'medium',
    age: oneOf('age', values.age, ['8-11', '12-16']) ?? '12-16',
    ...(values.language !== undefined && { language: languageIn(values.language) }),
    ...(relation && { relation }),
    ...(audience && { as: audience === 'dm' ? 'direct' : audience }),
    ...(by && { by }),
    ...(ablate && { ablate }),
    ...(before && { before: BEFORE[before] }),
    ...(values.why !== undefined && { why: values.why }),
    ...(values.plot !== undefined && { plot: values.plot }),
  };
}

function languageIn(code: string): string {
  if (!LANGUAGES.has(code))
    throw new UsageError(`--language ${code} is unknown; it can be ${[...LANGUAGES.keys()].join(', ')}.`);
  return code;
}

function parse(argv: readonly string[]) {
  const [flag, text] = [{ type: 'boolean' }, { type: 'string' }] as const;
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        ...{ raw: flag, json: flag, invariance: flag, turned: flag, together: flag, drafts: flag, pause: text },
        ...{ lines: flag, misses: flag, language: text },
        ...{
          by: text,
          why: text,
          ablate: text,
          plot: text,
          before: text,
          sensitivity: text,
          age: text,
          relation: text,
          as: text,
        },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

declare module 'virtual:pack/en' {
  import type { CompiledPack } from '../lib/engine/pack/compiled-pack';

  /** The English rules, compiled when the extension was built; read from their text when they are first asked for. */
  export default function pack(): CompiledPack;
}

declare module 'virtual:languages/all' {
  import type { HeardLanguage } from '../lib/language/language';

  /** Every language of `rules`. */
  const languages: readonly HeardLanguage[];
  export default languages;
}

declare module 'virtual:languages/everywhere' {
  import type { HeardLanguage } from '../lib/language/language';

  /** Those that are heard in every chat. */
  const languages: readonly HeardLanguage[];
  export default languages;
}

declare module 'virtual:languages/codes' {
  /** The codes of every language of `rules`: those that every chat page has, and those that are brought when they are spoken. */
  const codes: { everywhere: readonly string[]; brought: readonly string[] };
  export default codes;
}

declare module 'virtual:languages/judged' {
  import type { AccountWords } from '../lib/conversation/record/handles';

  /** What a talk leans to before anything is said, and how accounts are spoken of. */
  const judged: { toneBias: number; accounts: readonly AccountWords[] };
  export default judged;
}

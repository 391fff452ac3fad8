import * as v from 'valibot';

/** What a line does to a child; told apart in docs/evaluation.md. */
export const ACTS = ['threat', 'picture', 'meet', 'secrecy', 'account', 'alone', 'harm'] as const;
export type Act = (typeof ACTS)[number];

const Line = v.object({
  writer: v.pipe(v.string(), v.minLength(1)),
  act: v.picklist(ACTS),
  /** `bright` over the line by itself · `twin` harmless, in words alike. */
  kind: v.picklist(['bright', 'twin']),
  style: v.optional(v.picklist(['clean', 'txt'])),
  /** What one person says: mostly one message, sometimes a sentence in two. */
  said: v.pipe(v.array(v.string()), v.minLength(1)),
  /** Messages that stand before it, "other: …" or "self: …". */
  before: v.optional(v.array(v.pipe(v.string(), v.regex(/^(other|self): /))), []),
});

/** One sentence that a stranger says to a child, or its harmless twin. */
export type Line = v.InferOutput<typeof Line>;

const WRONG: Record<string, string> = {
  writer: 'has no "writer"',
  act: `has an unknown "act"; it can be ${ACTS.join(', ')}`,
  kind: 'is neither "bright" nor "twin"',
  style: 'has an unknown "style"; it can be clean, txt',
  said: 'has no list "said" of texts',
  before: 'has messages "before" that begin neither with "other: " nor with "self: "',
};

/** @returns the line, or one sentence on what is wrong with it */
export function readLine(text: string): Line | string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return 'is not JSON';
  }
  const checked = v.safeParse(Line, value);
  if (checked.success) return checked.output;
  return WRONG[String(checked.issues[0].path?.[0]?.key)] ?? 'is no line';
}

import { parseArgs } from 'node:util';
import { UsageError } from '../evaluate/options';

export type Options = { file: string; json: boolean; self?: string; chat?: string };

export const HELP = `npm run -s check-chat -- [options] FILE    one exported chat: text, JSON, HTML, CSV, XML or a zip

  --json          the findings as one JSON object
  --self NAME     which side is the child       (a guess, which is said)
  --chat TITLE    which conversation, where the file holds several   (the longest)

Ends with 0 where nothing loud was found, with 1 where it was, and with 2 where the file could not be read.
`;

export function readOptions(argv: readonly string[]): Options {
  const text = { type: 'string' } as const;
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: { json: { type: 'boolean' }, self: text, chat: text },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new UsageError('Say which file to check: one at a time.');
    return {
      file,
      json: values.json ?? false,
      ...(values.self !== undefined && { self: values.self }),
      ...(values.chat !== undefined && { chat: values.chat }),
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

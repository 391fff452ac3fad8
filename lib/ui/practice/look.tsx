import { useState } from 'preact/hooks';
import type { NamedChat } from '../../language/chats';
import { say } from '../words';
import { Line } from './line';

/** "Find the signs": tap a message to hear what it is. Nothing is counted against anybody. */
export function Look({ chat }: { chat: NamedChat }) {
  const [open, setOpen] = useState<ReadonlySet<number>>(new Set());
  const [all, setAll] = useState(false);
  const signs = chat.lines.flatMap(({ sign }, at) => (sign ? [at] : []));
  const left = signs.filter((at) => !open.has(at)).length;
  const tap = (at: number) => setOpen((before) => new Set([...before, at]));
  const showAll = () => {
    setAll(true);
    setOpen(new Set(chat.lines.flatMap(({ sign, alike }, at) => (sign || alike ? [at] : []))));
  };
  return (
    <>
      <h3>{say('practice.look')}</h3>
      <p>{say('practice.lookHow')}</p>
      <ol class="bubbles">
        {chat.lines.map((line, at) => (
          <Line key={at} line={line} chat={chat} open={open.has(at)} onTap={() => tap(at)} />
        ))}
      </ol>
      <p class="told" role="status">
        {signs.length === 0 && all && say('practice.noSigns')}
        {signs.length > 0 && left === 0 && say('practice.foundAll')}
        {signs.length > 0 && left > 0 && left < signs.length && say('practice.someLeft')}
      </p>
      <div class="row">
        <button type="button" class="button outlined" onClick={showAll}>
          {say('practice.showAll')}
        </button>
      </div>
    </>
  );
}

import { useRef, useState } from 'preact/hooks';
import { Owl } from '../owl/owl';
import { useWindowEvent } from '../parts/use-window-event';
import { direction, say } from '../words';
import { AllSettings } from './all-settings';
import { Gate } from './gate';
import { Guide } from './guide';
import { Limits } from './limits';
import { Nav, ROOMS, type Room } from './nav';
import { Notices } from './notices';
import { ExportPolicy } from './school/export';
import { Linter } from './school/linter';
import { PolicyPage } from './school/policy';
import type { OptionsActions, OptionsView } from './view';

type Props = { view: OptionsView; actions: OptionsActions };

function roomInAddress(): Room {
  const name = location.hash.slice(1);
  return ROOMS.find((room) => room === name) ?? 'settings';
}

/** The page for parents, and for the school's IT person. Only the settings themselves stand behind the PIN. */
export function OptionsPage({ view, actions }: Props) {
  const [room, setRoom] = useState(roomInAddress);
  // Whoever sets a PIN here is not locked out by it at once.
  const [open, setOpen] = useState(!view.pin.isSet);
  const main = useRef<HTMLElement>(null);
  useWindowEvent('hashchange', () => {
    setRoom(roomInAddress());
    main.current?.focus();
    scrollTo(0, 0);
  });
  return (
    <div class="sheet options" dir={direction()} lang={say('language')}>
      <header class="sheet-top">
        <Owl state="watching" />
        <div>
          <h1>{say('options.title')}</h1>
          <p>{say('options.intro')}</p>
        </div>
      </header>
      <Nav room={room} />
      <main ref={main} tabIndex={-1}>
        <RoomShown
          room={room}
          open={open || !view.pin.isSet}
          onOpen={() => setOpen(true)}
          view={view}
          actions={actions}
        />
      </main>
      <footer class="small soft">
        <p>
          <a href="/seen.html">{say('options.seen')}</a> · <a href="/help.html">{say('options.help')}</a> ·{' '}
          <a href="/practice.html">{say('options.practice')}</a> · <a href="/welcome.html">{say('options.welcome')}</a>
        </p>
        <p>{say('options.private')}</p>
      </footer>
    </div>
  );
}

function RoomShown({ room, open, onOpen, view, actions }: Props & { room: Room; open: boolean; onOpen(): void }) {
  if (room === 'guide') return <Guide />;
  if (room === 'limits') return <Limits />;
  if (room === 'policy') return <PolicyPage view={view} />;
  if (room === 'lint') return <Linter view={view} />;
  if (room === 'export') return <ExportPolicy view={view} actions={actions} />;
  return (
    <>
      <Notices view={view} />
      {open ? <AllSettings view={view} actions={actions} /> : <Gate pin={view.pin} actions={actions} onOpen={onOpen} />}
    </>
  );
}

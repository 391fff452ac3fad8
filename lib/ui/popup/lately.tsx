import { say } from '../words';
import { AlertCard } from './alert-card';
import type { PopupView } from './view';

/** Warnings from other chats and other days, newest first. Nothing at all when there is none: silence is no praise. */
export function Lately({ view }: { view: PopupView }) {
  if (view.lately.length === 0) return null;
  return (
    <section class="panel" aria-labelledby="lately-heading">
      <h2 id="lately-heading">{say('popup.lately')}</h2>
      {view.lately.map((alert) => (
        <AlertCard key={alert.id} alert={alert} view={view} />
      ))}
    </section>
  );
}

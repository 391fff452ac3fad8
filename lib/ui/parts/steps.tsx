import type { ComponentChildren } from 'preact';
import { InterfaceIcon } from '../icons/interface-icon';
import { STEP_ICONS } from '../step-icons';
import type { Topic } from '../views';
import { say } from '../words';

type Props = { topic: Topic; steps: readonly string[]; children?: ComponentChildren };

/** What can be done about a topic: three short steps in order, each with its icon. `children` stand before them. */
export function Steps({ topic, steps, children }: Props) {
  return (
    <ol class="steps icons" aria-label={say('card.stepsLabel')}>
      {children}
      {steps.map((step, at) => (
        <li key={step}>
          <InterfaceIcon name={STEP_ICONS[topic][at] ?? 'hand'} />
          <span>{step}</span>
        </li>
      ))}
    </ol>
  );
}

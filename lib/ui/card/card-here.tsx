import { useState } from 'preact/hooks';
import type { HelpNear } from '../views';
import { Card } from './card';
import type { CardActions, CardView } from './view';

type Props = { view: CardView; actions: CardActions; onClose(): void };

/** A card that knows where it is: once the child has said its country, the right numbers stand in the same card. */
export function CardHere({ view, actions, onClose }: Props) {
  const [near, setNear] = useState<HelpNear>();
  const { chooseCountry } = actions;
  const { helpline: _helpline, finder: _finder, question: _question, ...rest } = view;
  const choose = async (code: string) => {
    const found = (await chooseCountry?.(code)) ?? {};
    setNear(found);
    return found;
  };
  return (
    <Card
      view={near ? { ...rest, ...near } : view}
      actions={chooseCountry ? { ...actions, chooseCountry: choose } : actions}
      onClose={onClose}
    />
  );
}

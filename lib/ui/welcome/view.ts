import type { PinState } from '../../settings/pin-delay';
import type { Effective } from '../../settings/settings';
import type { Choices, OptionsActions } from '../options/view';
import type { CountryQuestion } from '../views';

export type WelcomeView = {
  settings: Effective;
  /** What is to be asked about the country; nothing where it is known. */
  question?: CountryQuestion;
  /** When the family agreed before (epoch ms), where it did. */
  agreedAt: number | null;
  /** Set later by a parent; then the first run cannot go round it. */
  pin: PinState;
};

export type WelcomeActions = Pick<OptionsActions, 'tryPin' | 'askForReset' | 'stopReset' | 'resetPin'> & {
  choose(choices: Choices, by: 'child' | 'parent'): void;
  /** Keeps which lines were agreed on, and when. */
  agree(lines: readonly string[]): void;
  print(): void;
};

export type StepProps = { view: WelcomeView; actions: WelcomeActions };

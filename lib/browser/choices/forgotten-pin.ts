import { forgottenLeft } from '../../settings/pin-delay';
import { chosenByChild, familySettings, pinForgotten, pinRecord, pinResetAt } from '../storage/stores';
import { awakeNow, countAwake, type Moment } from './awake-clock';

/**
 * Somebody says that the PIN is forgotten. From now on everybody who opens Tawny can see it and can stop it; a day later it can
 * be reset.
 */
export async function askForReset(moment: Moment): Promise<void> {
  await pinForgotten.setValue({ since: moment.wall, awake: await awakeNow(moment) });
  countAwake();
}

/** Nobody needs a PIN to stop it: whoever is asked would only be locked out for longer. */
export async function stopReset(): Promise<void> {
  await pinForgotten.removeValue();
}

/**
 * The way out of a forgotten PIN, once its day is over: it is gone, the family's settings are the defaults again, and the time
 * is kept and shown. What was noticed is not touched.
 *
 * @returns false where it is too soon, or nobody asked
 */
export async function resetForgottenPin(moment: Moment): Promise<boolean> {
  const asked = await pinForgotten.getValue();
  if (!asked || forgottenLeft(asked, moment.wall, await awakeNow(moment)) > 0) return false;
  await pinResetAt.setValue(moment.wall);
  await Promise.all([
    pinRecord.removeValue(),
    pinForgotten.removeValue(),
    familySettings.removeValue(),
    chosenByChild.removeValue(),
  ]);
  return true;
}

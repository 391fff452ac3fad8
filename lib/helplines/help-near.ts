import { type CountryQuestion, type CountrySetting, questionAbout, whereIs } from './country';
import { emergencyNumber, linesFor, type Seeker, talkLines } from './directory';
import { EVERYWHERE, type Hours, type TextTo } from './line';

/** A helpline as a card needs it. `web` is a full address; `emergency` the number of the child's country. */
export type HelplineView = {
  name: string;
  tel?: string;
  text?: TextTo;
  web?: string;
  hours?: Hours;
  free?: true;
  emergency?: string;
  /** Who takes pictures down for young people there. */
  remove?: { name: string; web: string };
};

/** Whom a child can reach from where it is. There is always a way on: a helpline, or the finder of all of them. */
export type HelpNear = { helpline?: HelplineView; finder?: { name: string; web: string }; question?: CountryQuestion };

/** What a card, the popup and the checks show of a child's country. */
export function helpNear(country: CountrySetting, seeker: Seeker): HelpNear {
  const where = whereIs(country, seeker.languages);
  const { code } = where;
  const asked = questionAbout(where, seeker.languages);
  const question = asked ? { question: asked } : {};
  const [best] = talkLines(code, seeker);
  if (!best) return question;
  if (best.country === EVERYWHERE)
    return { ...(best.web && { finder: { name: best.name, web: best.web } }), ...question };
  const { name, tel, text, web, hours, free } = best;
  const emergency = emergencyNumber(code);
  const remover = linesFor(code, 'remove').find((line) => line.web);
  const remove = remover?.web && { name: remover.name, web: remover.web };
  const ways = { ...(tel && { tel }), ...(text && { text }), ...(web && { web }) };
  const more = {
    ...(hours && { hours }),
    ...(free && { free }),
    ...(emergency && { emergency }),
    ...(remove && { remove }),
  };
  return { helpline: { name, ...ways, ...more }, ...question };
}

import type { Guard } from '../../../lib/engine/rule';

/** The number counts something; it is no age. */
export default {
  match: [
    '#Number (punktow|pkt|zl|stron|zadan|minut|min|godzin|dni|osob|killi|winow|skinow|levela|subow|lajkow|odcinkow|procent|gier|rund|razy|metrow|km|kg|ludzi|monet|zyc|hp|tygodni|miesiecy|sekund|kart|goli|rubli|euro)',
    '(poziom|lvl|strona|zadanie|sezon|odcinek|rozdzial|runda|ps|czesc|cwiczenie|sala|autobus|linia|tramwaj|numer) #Number',
  ],
  reach: 'around',
  factor: 0.1,
  only: ['age-probe', 'self-disclosure', 'persona-claim'],
  means: 'The number counts something else.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'self-disclosure', text: 'mam 13 i odcinek 4' },
    { kind: 'self-disclosure', text: 'mam 12 a ty masz 15 punktow' },
  ],
  leaves: [
    { kind: 'self-disclosure', text: 'mam 13 lat' },
    { kind: 'age-probe', text: 'masz 13 czy 14 lat' },
  ],
};

/** The lines of the agreement, by who says them; the words are `welcome.agree.lines.<id>`. */
export const AGREEMENT = {
  child: ['notAlone', 'pause', 'tell', 'look'],
  adult: ['calm', 'keepDevice', 'noSecretReading', 'thank'],
} as const;

export type AgreementLine = (typeof AGREEMENT)['child' | 'adult'][number];

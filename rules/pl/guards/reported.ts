import type { Guard } from '../../../lib/engine/rule';

/** Somebody else said it, and the speaker passes it on. "Your mum said" is left alone: that is how a pick-up is made to sound allowed. */
export default {
  match: [
    '(on|ona|oni|ktos|jakis|jakas|typ|koles|gosc|facet|chlopak|dziewczyna|znajomi|kuba|laska) ..2 (mi|do mnie|jej|mu|ja|go)? ..1 #Reporting',
    '(moja|moj|nasza|nasz|jego|jej|ten|ta|tamten) ..2 #Reporting',
    '(wszyscy|ludzie|rodzice|nauczyciel|dorosly) (mowia|zawsze mowia|powtarzaja)',
    '(napisal|napisala|powiedzial|powiedziala|pytal|pytala|zapytal|zapytala) (ze|zeby|mi|czy|do niej|do niego|jej|mu)',
    '(on taki|ona taka|a on|a ona)',
    '(bylo napisane|pisalo|jest napisane)',
  ],
  reach: 'before',
  factor: 0.2,
  spares: ['self-refusal', 'self-distress', 'self-disclosure', 'isolation'],
  means: 'Someone else said it; the speaker only tells of it.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'ona powiedziala nie mow mamie' },
    { kind: 'age-probe', text: 'jakis typ zapytal ile masz lat' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'nie mow mamie' },
    { kind: 'age-probe', text: 'ile masz lat' },
  ],
};

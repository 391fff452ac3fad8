import type { Guard } from '../../../lib/engine/rule';

/** Somebody else said it, and the speaker passes it on. “Your mum said” is left alone: that is how a pick-up is made to sound allowed. */
export default {
  match: [
    '(er|sie|die|der) ..1 (so|meinte|sagte|schrieb|fragte|meint|fragt|hat gesagt|hat geschrieben|hat gefragt|hat gemeint|wollte|wollte wissen|hat mir geschrieben|hat mich gefragt)',
    '(mein|meine|unser|unsere|irgendein|so ein|der|die|dieser) ..2 (typ|lehrer|lehrerin|freund|freundin|schwester|bruder|cousin|cousine|kerl|mama|papa|trainer|bekannter|fremder|mädchen|junge|jemand|oma) ..1 (so|meinte|sagte|schrieb|fragte|meint|fragt|hat gesagt|hat geschrieben|hat gefragt|hat gemeint|hat mir geschrieben)',
    '(jemand|irgendwer|einer|ein fremder) ..2 (meinte|sagte|schrieb|fragte|hat gesagt|hat geschrieben|hat gefragt|hat mir geschrieben)',
    '(da steht|dort steht|stand|im chat stand|im text steht|schreibt|ich so|hab ihm gesagt|hab ihr gesagt)',
  ],
  reach: 'before',
  factor: 0.2,
  spares: ['self-refusal', 'self-distress', 'self-disclosure', 'isolation'],
  means: 'Someone else said it; the speaker only tells of it.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'sie meinte sag deiner mama nix' },
    { kind: 'platform-move', text: 'irgendein typ so hast du snap?' },
    { kind: 'age-probe', text: 'er fragte wie alt bist du' },
  ],
  leaves: [
    { kind: 'secrecy', text: 'sag deiner mama nix' },
    { kind: 'age-probe', text: 'wie alt bist du' },
  ],
};

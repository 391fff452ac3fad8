import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    'te (doy|pago|regalo|mando|transfiero|compro|deposito) ..4 (si|por) ..4 #Picture',
    '(#Picture|selfie) ..4 (y|a cambio|por) ..1 te (doy|pago|regalo|mando|transfiero|compro) ..2',
  ],
  unless: ['#Picture ..2 (gato|perro|partido|equipo|deberes)'],
  confidence: 'certain',
  slot: 'picture',
  bright: true,
  means: 'Offers something in return for a picture of the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'te doy 500 robux si me mandas una foto',
    'te pago 20 euros por una foto tuya',
    'una foto y te regalo el pase',
  ],
  passes: [
    'te regalo la foto del equipo',
    'te pago la entrada si vienes al cine con mi hermana',
    'te doy mis apuntes si me ayudas',
  ],
};

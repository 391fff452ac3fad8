import type { Guard } from '../../../lib/engine/rule';

/** A lesson, a poster, a warning. */
export default {
  match: [
    '(adulto|persona) de confianza',
    '(grooming|ciberacoso|sextorsion|internet segura|seguridad en internet|incibe|fundacion anar|linea de ayuda|señales de alerta|seguridad digital|charla de la policia)',
    '(nunca|jamas) ..2 (compartas|mandes|des|quedes|aceptes|envies|guardes|hables)',
    '(consejo|regla|norma|aviso) #Number',
    '(si (un desconocido|alguien que no conoces|alguien) te (pide|piden|dice))',
  ],
  reach: 'message',
  factor: 0.1,
  means: 'Teaches how to stay out of trouble online.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'secrecy', text: 'señales de alerta: alguien dice no le digas a tu mama' },
    {
      kind: 'image-request',
      text: 'seguridad en internet: si dicen mandame una foto tuya habla con un adulto de confianza',
    },
  ],
  leaves: [{ kind: 'secrecy', text: 'no le digas a tu mama o te denuncio' }],
};

import type { Guard } from '../../../lib/engine/rule';

/** The number counts something; it is no age. */
export default {
  match: [
    '#Number (paginas|likes|intentos|videos|canciones|suscriptores|euros|pesos|puntos|vidas|niveles|kills|copas|goles|por ciento|minutos|personas)',
    '(nivel|pagina|capitulo|ronda|temporada|episodio|numero|tema|mundo) #Number',
  ],
  reach: 'around',
  factor: 0.1,
  only: ['age-probe', 'self-disclosure', 'persona-claim'],
  means: 'The number counts something else.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'self-disclosure', text: 'tengo 12 en la pagina 4' },
    { kind: 'self-disclosure', text: 'cumpli 13 en el nivel 4' },
  ],
  leaves: [
    { kind: 'self-disclosure', text: 'tengo 12' },
    { kind: 'age-probe', text: 'tienes 12 o 13?' },
  ],
};

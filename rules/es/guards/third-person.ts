import type { Guard } from '../../../lib/engine/rule';

/** The question is about someone or something else. */
export default {
  match: [
    '(tu|su|mi|el|la) (hermano|hermana|primo|prima|amigo|amiga|perro|gato|profe|novio|novia|abuela|abuelo|equipo|vecino|vecina)',
    '(el|ella|ese|esa|ellos) (vive|estudia|tiene|juega|va)',
  ],
  reach: 'around',
  factor: 0.2,
  only: ['age-probe', 'personal-probe'],
  means: 'Asks about someone or something else.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'personal-probe', text: 'con quien vives y tu hermano donde vive' },
    { kind: 'personal-probe', text: 'en que barrio vives, digo tu prima' },
  ],
  leaves: [
    { kind: 'age-probe', text: 'cuantos años tienes' },
    { kind: 'personal-probe', text: 'donde vives' },
  ],
};

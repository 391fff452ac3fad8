import type { Guard } from '../../../lib/engine/rule';

/** What a carer says: doors, meals, lifts, clubs. */
export default {
  match: [
    '(la (cena|comida|merienda|compra)|el (desayuno|almuerzo)|el bocadillo|la vianda|la lonchera) ..2 (esta|en|lista|preparada|listo)?',
    '(dentista|medico|pediatra|ortodoncia|medicina|jarabe|inhalador|uniforme|cargador|paquete)',
    '(la llave|las llaves|el horno|el gas|la lavadora|el microondas|la nevera|la basura) ..2',
    '(no abras|no le abras) ..2',
    '(besos|un beso|te quiere|te queremos) ..1 (mama|papa|abuela|abuelo|yaya|tu madre|tu padre)',
    '(a la salida|despues) (de|del) (cole|clase|entreno|natacion|futbol|ballet|catequesis|ingles|guarderia)',
  ],
  reach: 'message',
  factor: 0.3,
  only: ['alone-probe', 'meet-offline', 'personal-probe', 'image-request'],
  means: 'Said for the sake of meals, keys, lifts or school.',
} satisfies Guard;

export const examples = {
  weakens: [
    { kind: 'alone-probe', text: 'estas sola en casa? no abras a nadie' },
    { kind: 'personal-probe', text: 'a que hora sales de clase? la cena esta lista' },
  ],
  leaves: [
    { kind: 'alone-probe', text: 'estas sola en casa?' },
    { kind: 'personal-probe', text: 'a que hora sales de clase' },
  ],
};

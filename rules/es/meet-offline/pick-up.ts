import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(te (recojo|busco|paso a buscar|paso a recoger|voy a buscar|voy a recoger|vengo a buscar)|paso por ti) ..6 (coche|carro|auto|esta noche|de noche|sin que|a escondidas|en la esquina|cuando duerman)',
    '(sal|salte|escapate|sali) ..4 (de tu casa|de casa|sin que|por la ventana|a escondidas)',
  ],
  unless: [
    'con (mi|tu) (mama|madre|papa|padre) ..4',
    '(mi|tu) (mama|madre|papa|padre) ..3 (recoge|busca)',
    '(nivel|mapa|mision|boss|jefe) ..6',
    '..1 (casa del jefe)',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Wants to pick the child up, or the child to slip out of the house.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'te recojo en mi coche y nadie nos ve',
    'paso por ti esta noche',
    'escapate de casa un rato',
    'te busco en la esquina con el auto',
  ],
  passes: [
    'mi madre me recoge en coche',
    'sal de la casa del jefe por la ventana en el nivel 2',
    'te paso a buscar con mi mama en el coche',
  ],
};

import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(que|como|de que color) ..1 (llevas|traes|tenes|tienes|vas|estas) ..1 (puesto|puesta|vestida|vestido|usando|de ropa|debajo|abajo|ropa interior)',
    '(que|como|con que) ..1 (duermes|dormis|te pones para dormir|duermes con ropa|ropa usas para dormir)',
    '(estas|ya estas|sigues) ..2 (en la cama|acostada|acostado|acostadita|en pijama|en la ducha|en toalla|banandote|duchandote|desnuda|tapada|tapadita)',
    '(te (estas|vas a|has) ..1 (banar|duchar|banando|duchando|banandote)|acabas de (banarte|ducharte)) ..3',
    '(cuanto|cuantos) ..1 (mides|pesas|kilos pesas) ..3',
    '(tu|como es tu|como tienes el|como tienes la) ..1 (cuerpo|figura|talla de|pecho|cintura|piernas)',
    '(ya te|te ha|te ha llegado|ya tienes la) ..2 (regla|periodo|desarrollaste|desarrollado|menstruacion|crecieron)',
    '(sentarte|sentada|sientate|te sientas|te sentas|te siento) ..2 (en mis piernas|encima|en mi regazo|conmigo)',
    '(si estuvieras|si estuviera|si fuera) ..2 (aqui|ahi|conmigo|contigo|a tu lado) ..4',
  ],
  unless: [
    '(mochila|maleta|excursion|disfraz|talla|uniforme|personaje|skin|entreno|boda) ..6',
    '..6 (mochila|maleta|disfraz|uniforme|personaje|skin|boda|para la foto de clase|mucha fiebre|fiebre|malita|malito)',
    '(cuanto|cuantos) ..1 (pesas) ..3 (gimnasio|levantas)',
    '(mides|pesas) ..5 (talla|pedir|medico|portero|baloncesto)',
  ],
  confidence: 'strong',
  means: 'Asks what the child is wearing, about its body, or speaks of bed and shower.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['que llevas puesto', 'estas en la cama?', 'si estuvieras aqui conmigo', 'como duermes?'],
  passes: [
    'que llevas en la mochila',
    'mi hermana tiene novio',
    'que llevas puesto en la boda de tu prima?',
    'cuanto mides para pedir la talla',
  ],
};

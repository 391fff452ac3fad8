import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(tengo|cumpli|voy a cumplir|cumplo|casi tengo|casi) (#Age|seis|siete|ocho|nueve|diez|once|doce|trece|catorce|quince|dieciseis|diecisiete) ..1 (anos)?',
    '(voy|estoy|voy a|curso|paso) ..1 (en|a) ..1 (primero|segundo|tercero|cuarto|quinto|sexto|1|2|3|4|5|6|primer|tercer) ..1 (de )?..1 (eso|primaria|secundaria|secu|la eso|prepa|grado|ano|curso|bachillerato|basico|medio)',
    '^ (#Age|doce|trece|catorce|once|diez) (y tu|y vos|anos|anitos|$)',
    'soy (menor|menor de edad)',
  ],
  unless: [
    '(tengo|casi) (#Age|#Number|doce|trece|diez|once|catorce|quince) ..1 (puntos|vidas|monedas|skins|euros|kills|copas|ejercicios|paginas|minutos|min|goles|robux|pavos|amigos|deberes|gemas|preguntas|hermanos|primos|por ciento|horas|mensajes|suscriptores|seguidores)',
  ],
  confidence: 'strong',
  slot: 'age',
  means: 'The child tells how old they are or which year they are in.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['tengo 12', 'voy en segundo de la eso', '13 y tu?', 'cumpli once'],
  passes: ['tengo hambre', 'tengo 12 vidas', 'voy en el nivel 6'],
};

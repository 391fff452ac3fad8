import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(yo tambien|yo|tambien) ..1 tengo (#Age|doce|trece|catorce|quince|dieciseis|diecisiete|casi #Age)',
    '(tengo|acabo de cumplir) (#Age|doce|trece|catorce|quince) ..1 (tambien|igual que tu|como tu|como vos|y tu)',
    '(la misma edad|igual edad|tenemos la misma edad|casi la misma edad|somos de la misma edad)',
    '(soy|yo soy) ..2 (una chica|un chico|una nina|un nino|chica|chico|adolescente) ..2 (como tu|de tu edad|tambien|tranqui|de #Age|normal|tranquila)',
    '(yo|a mi) ..1 (tambien|igual) ..2 (me (paso|pasa|siento|pelee|castigan)|odio|estoy sola|estoy solo) ..4',
  ],
  unless: [
    '..3 (puntos|vidas|euros|monedas|skins|ejercicios|amigos|goles|copas|hermanos|paginas|minutos|ganas|hambre|examen|deberes|partido)',
    '(tambien|igual) ..3 (me pasa (con|en)|odio (mates|los|el|la)) ..3',
  ],
  confidence: 'fair',
  means: "Says to be of the child's age or much like the child.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['yo tengo 14 también', 'tenemos la misma edad', 'soy una chica como tu'],
  passes: ['tengo 14 puntos', 'yo tambien tengo examen', 'soy un chico de equipo azul'],
};

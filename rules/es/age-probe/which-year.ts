import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(en que|que|a que) (curso|grado|ano|clase|semestre|nivel de la eso|primaria|secundaria) ..1 (estas|vas|haces|estudias|cursas|andas)',
    '(eres|sos|todavia eres|aun eres) ..1 (menor|mayor|menor de edad|mayor de edad|adolescente|un nino|una nina|de secundaria|de primaria|de la eso|de prepa)',
    '(vas|estas|estudias) ..1 (al|en|a la) (insti|instituto|primaria|secundaria|secu|prepa|liceo|colegio|eso|uni|bachillerato|bachi) ..1 $?',
    '(cuando|que dia) ..2 (es tu cumple|naciste|cumples anos|es tu cumpleanos|cumples)',
    '(en que|que) ano (naciste|eres|sos|has nacido)',
    '(tienes|tenes|tendras|como|andas por los|rondas los) ..1 (#Age|doce|trece|catorce|once|diez|quince|dieciseis) ..2 (o (#Age|doce|trece|catorce|quince|dieciseis|once|mas)|anos|no|verdad|$?)',
    '(yo|tengo) ..2 (#Age|doce|trece|catorce|quince|dieciseis|diecisiete|dieciocho|#Number) ..2 (y tu|y vos|vos|y tu cuantos)',
    '(pareces|aparentas|te ves) ..2 (menor|mayor|de #Age|mas grande|mas pequena|chiquita|de unos)',
  ],
  unless: [
    '(en que|que) nivel ..4',
    '(puntos|vidas|monedas|skins|preguntas|ejercicios|euros|copas|kills|minutos|paginas|goles) ..2',
    '..3 (puntos|vidas|monedas|skins|preguntas|ejercicios|euros|copas|kills|minutos|paginas|goles|hermanos|diamantes)',
  ],
  confidence: 'strong',
  slot: 'age',
  means: "Asks for the child's year at school or whether they are under age.",
} satisfies Rule;

export const examples: Examples = {
  flags: ['en que curso estas', 'eres menor de edad?', 'tienes 12 o 13?', 'yo 15 y tu?'],
  passes: ['en que nivel vas', 'tienes 12 vidas', 'yo 15 puntos y tu?', 'que ano sale la peli'],
};

import type { Examples, Rule } from '../../../lib/engine/rule';
import secretHarmless from '../vetoes/secret-harmless';

export default {
  match: [
    'que no (se|lo|la|te|nos|le)? ..1 (entere|enteren|sepa|sepan|vea|vean|lea|lean|pille|pillen|cache|cachen|descubra|descubran|note|noten|oiga|oigan|digas) ..3 (#Folk)',
    '(que|para que|pa que|asi) ..1 (#Folk|nadie) ..1 no ..1 (se)? ..1 (entere|enteren|sepa|sepan|vea|vean|lea|lean|pille|pillen|descubra|descubran|sospeche|sospechen|note|noten|nos vea|entera|enteran)',
    '(#Folk) ..1 no ..1 (tiene|tienen|debe|deben|puede|pueden|hace|hacen|necesita|necesitan|deberia|deberian|van|va|tendria|tendrian|quiero que) ..3 (saber !(el|la|usar|hacer|como|nadar|los|las|un|una|si|donde|cual|cuanto|leer)|saberlo|enterarse|enterar|enteren|enteren|ver|verlo|sepan|sepa|leer|conocer|entere|falta|por que)',
    '(nadie|ni #Adult|ninguno) ..1 (tiene que|puede|debe|deberia|tendria que|tiene por que|necesita) (saberlo|enterarse|enterar|verlo|leerlo|(saber|ver|leer) !(el|la|usar|hacer|como|nadar|leer|los|las|un|una|si|donde|cual|cuanto|cuantos)) ..4',
    '(que )?nadie (se entere|sepa|lo sepa|se enterara|sepa de|nos descubra|nos pille) ..2 (#Ours|esto|eso|$)',
    '(mejor|prefiero|seria mejor|conviene|es mejor|quiero|necesito) ..2 que (#Folk|nadie) ..2 no ..2 (sepa|sepan|entere|enteren|vea|vean|lea|lean)',
    '(#Folk) ..2 (no) ..1 (saben|sabe|entienden|entenderian|entenderia|van a entender|va a entender|entiende|lo entenderian) ..4 (lo nuestro|esto|de lo nuestro|de mi|que hablamos|asi que) ..4',
    '(si|como|cuando) ..2 (#Folk) ..1 (se enteran|se entera|lo sabe|lo saben|lo ve|lo ven|sabe|saben|descubre|descubren|nos pilla|nos pillan|lee|leen|se enterara|se enteraran|supiera|supieran|se da cuenta|se dan cuenta|ve|ven) ..7 (me (matan|meten|denuncian|va|arrestan|bloquean|echan|metes)|nos (matan|separan|separa|prohiben|prohibe|quitan)|te (quitan|quita|castigan|castiga|sacan|saca|matan|mata|prohiben|regana|rinen)|se (acaba|acabo|termina|enojan|enfadan|arma)|no (podremos|vamos a poder|nos dejan|hablamos mas|me dejan)|carcel|problemas|preso|adios|lio)',
    '(#Folk) ..1 (le|les) ..1 (doleria|dolera|molestaria|enojaria|enfadaria|mataria|daria algo|romperia) ..6 (callada|calladita|callate|calla|no (le|se)|mejor no|secreto|guarda)',
    '(#Folk) ..6 no (deben|pueden|tienen que|necesitan|debe|puede|tiene que) (saber|enterarse|conocer) ..4',
    'ni (#Folk) ..1 (puede|pueden|debe|deben|va|van|tienen|tiene) ..3 (ver|verlo|saber|saberlo|enterarse|leer|leerlo|sepan|sepa)',
  ],
  unless: [
    ...secretHarmless,
    '(dile|diles|cuentale|cuentaselo|habla con|cuentalo|avisa a|pide ayuda) ..9',
    '..9 (si te sientes mal|pide ayuda|cuentaselo|diselo|cuentalo|decirselo a un adulto)',
    'que no (se entere|se enteren) ..2 (profe|abuela) ..4 (no)? hice ..3',
    'no (me )?(digas|diga|cuentes) (que|nada|mas) (no|ya|tu|vas|te|mas|es|eso|tonterias|spoilers|cuando) ..4',
  ],
  confidence: 'certain',
  bright: true,
  means: 'Says that a grown-up must not learn of it, or what would happen then.',
} satisfies Rule;

export const examples: Examples = {
  flags: [
    'q no se enteren tus papas',
    'tus padres no tienen que saberlo',
    'si tu padre se entera nos separa',
    'prefiero que tu mama no lo sepa',
  ],
  passes: [
    'que no se entere tu madre de la fiesta sorpresa',
    'tus padres tienen que saberlo',
    'si tu padre se entera del gol se alegra',
  ],
};

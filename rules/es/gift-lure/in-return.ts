import type { Examples, Rule } from '../../../lib/engine/rule';

export default {
  match: [
    '(que|y que) me (das|das a cambio|haces|mandas|darias) ..2 (a cambio|por|si|tu|$?)',
    '(a cambio|en cambio) ..3 (me|tu|de|solo|una)',
    '(si (me )?(haces|ayudas|mandas|das|dejas|demuestras|portas|te portas)) ..7 te (doy|regalo|compro|pago|paso|mando|recargo|consigo|subo)',
    '(hazme|haceme|me haces) ..1 un (favor|favorcito) ..4 (te|y|regalo|pago|doy)',
    '(me debes|me lo debes|algun dia me lo|ya me lo pagaras|ya vas a pagar) ..3',
    'te (hago|puedo hacer|voy a hacer|hare) (famosa|famoso|rica|rico|modelo|streamer|viral)',
    '(ganar|ganas|ganarte|quieres ganar) ..2 (dinero|plata|#Money|robux|pasta|lana) ..2 (facil|rapido|desde casa|sin hacer|conmigo|facilmente)',
  ],
  unless: [
    '(gemas|skin|pet|espada|cromo|carta|legendaria|trade|intercambio|tradeo|mascota|arma) ..5',
    '..5 (gemas|skin|pet|espada|cromo|carta|legendaria|trade|tradeo|mascota del juego|apuntes|deberes)',
  ],
  confidence: 'strong',
  means: 'Offers something on condition, or asks what it is worth to the child.',
} satisfies Rule;

export const examples: Examples = {
  flags: ['que me das a cambio?', 'te hago famosa', 'hazme un favor y te regalo algo'],
  passes: ['que me das por la espada', 'a cambio te paso los deberes', 'si me ayudas te doy mis apuntes de mates'],
};

/** Asks for money or goods. */
export default [
  '(paga|pagame|pagas|pague|pagues|pagar|pagarme|deposita|depositame|depositas|transfiere|transfiereme|transferime|transferi|transferir|ingresa|ingresame|bizum|hazme un bizum|haceme una transferencia|giro|gira|yapea|yapeame|suelta la pasta|suelta la plata|consigue|conseguime|consigueme)',
  '(mandame|enviame|pasame|dame|manda|envia|pasa|das|mandas|quiero|necesito) ..3 (#Money|dinero|plata|lana|guita|pasta|euros|pesos|dolares|robux|pavos|saldo|tarjeta|tarjetas|gift card|bizum|#Number (euros|pesos|dolares|soles|robux|pavos|lucas|varos|mangos|pavazos))',
] satisfies string[];

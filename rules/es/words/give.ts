/** Offers to give or pay. */
export default [
  'te (regalo|doy|compro|mando|pago|paso|deposito|transfiero|recargo|consigo|dono|invito|presto|ofrezco|cargo|hago un bizum|daria|regalaria|compraria|pagaria|envio|dare|comprare|pagare|regalare|mandare|depositare)',
  '(te )?(puedo|voy a|quiero|podria|gustaria) (regalarte|darte|comprarte|mandarte|pagarte|pasarte|depositarte|conseguirte|transferirte|regalar|dar|comprar|pagar|invitarte)',
  'te (puedo|voy a|quiero|podria) (regalar|dar|comprar|mandar|pagar|pasar|depositar|conseguir|transferir|recargar|enviar)',
] satisfies string[];

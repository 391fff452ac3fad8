/** Makes something known to others: what I do now, or shall do. */
export default (
  'publicamos publicare publicaremos publico subemos subire subiremos subo mandamos mandare mandaremos ' +
  'mando enviamos enviare enviaremos envio pasamos pasare pasaremos paso difundemos difundire ' +
  'difundiremos difundo compartemos compartire compartiremos comparto ensenamos ensenare ensenaremos ' +
  'enseno mostramos mostrare mostraremos muestro filtramos filtrare filtraremos filtro reenviamos ' +
  'reenviare reenviaremos reenvio colgamos colgare colgaremos cuelgo posteamos posteare postearemos ' +
  'posteo repartemos repartire repartiremos reparto rolamos rolare rolaremos rolo divulgamos divulgare ' +
  'divulgaremos divulgo viralizamos viralizare viralizaremos viralizo leakeamos leakeare leakearemos ' +
  'leakeo exponemos exponere exponeremos expongo imprimo pego pegare etiqueto'
).split(' ');

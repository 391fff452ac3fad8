/** Asks that something be sent or shown, in any form of address. */
export default (
  'manda mandala mandalas mandalo mandalos mandame mandamela mandamelas mandamelo mandamelos mandandome ' +
  'mandanos mandar mandara mandaras mandarias mandarme mandarmela mandarmelas mandarmelo mandarmelos ' +
  'mandas mande mandeme mandemela mandemelas mandemelo mandemelos mandes envia enviala envialas envialo ' +
  'envialos enviame enviamela enviamelas enviamelo enviamelos enviandome envianos enviar enviara ' +
  'enviaras enviarias enviarme enviarmela enviarmelas enviarmelo enviarmelos envias envie envieme ' +
  'enviemela enviemelas enviemelo enviemelos envies pasa pasala pasalas pasalo pasalos pasame pasamela ' +
  'pasamelas pasamelo pasamelos pasandome pasanos pasar pasara pasaras pasarias pasarme pasarmela ' +
  'pasarmelas pasarmelo pasarmelos pasas pase paseme pasemela pasemelas pasemelo pasemelos pases mostra ' +
  'mostrala mostralas mostralo mostralos mostrame mostramela mostramelas mostramelo mostramelos ' +
  'mostrandome mostranos mostrar mostrara mostraras mostrarias mostrarme mostrarmela mostrarmelas ' +
  'mostrarmelo mostrarmelos muestra muestrala muestralas muestralo muestralos muestrame muestramela ' +
  'muestramelas muestramelo muestramelos muestranos muestras muestre muestreme muestremela muestremelas ' +
  'muestremelo muestremelos muestres ensena ensenala ensenalas ensenalo ensenalos ensename ensenamela ' +
  'ensenamelas ensenamelo ensenamelos ensenandome ensenanos ensenar ensenara ensenaras ensenarias ' +
  'ensenarme ensenarmela ensenarmelas ensenarmelo ensenarmelos ensenas ensene enseneme ensenemela ' +
  'ensenemelas ensenemelo ensenemelos ensenes comparta compartame compartamela compartamelas ' +
  'compartamelo compartamelos compartas comparte compartela compartelas compartelo compartelos ' +
  'comparteme compartemela compartemelas compartemelo compartemelos compartenos compartes ' +
  'compartiendome compartir compartirme compartirmela compartirmelas compartirmelo compartirmelos tira ' +
  'tirala tiralas tiralo tiralos tirame tiramela tiramelas tiramelo tiramelos tirandome tiranos tirar ' +
  'tirara tiraras tirarias tirarme tirarmela tirarmelas tirarmelo tirarmelos tiras tire tireme tiremela ' +
  'tiremelas tiremelo tiremelos tires rola rolala rolalas rolalo rolalos rolame rolamela rolamelas ' +
  'rolamelo rolamelos rolandome rolanos rolar rolara rolaras rolarias rolarme rolarmela rolarmelas ' +
  'rolarmelo rolarmelos rolas role roleme rolemela rolemelas rolemelo rolemelos roles regala regalala ' +
  'regalalas regalalo regalalos regalame regalamela regalamelas regalamelo regalamelos regalandome ' +
  'regalanos regalar regalara regalaras regalarias regalarme regalarmela regalarmelas regalarmelo ' +
  'regalarmelos regalas regale regaleme regalemela regalemelas regalemelo regalemelos regales reenvia ' +
  'reenviala reenvialas reenvialo reenvialos reenviame reenviamela reenviamelas reenviamelo ' +
  'reenviamelos reenviandome reenvianos reenviar reenviara reenviaras reenviarias reenviarme ' +
  'reenviarmela reenviarmelas reenviarmelo reenviarmelos reenvias reenvie reenvieme reenviemela ' +
  'reenviemelas reenviemelo reenviemelos reenvies suelta sueltame soltame soltas soltala dame deme das ' +
  'dais darme adjunta adjuntame subeme subime mandadme pasate mandate rolate tirate enviate'
).split(' ');

/** Makes something known to others: infinitives, also with what is made known. */
export default (
  'publicar publicarla publicarlas publicarle publicarles publicarlo publicarlos publicarsela ' +
  'publicarselas publicarselo publicarselos publicarte subir subirla subirlas subirle subirles subirlo ' +
  'subirlos subirsela subirselas subirselo subirselos subirte mandar mandarla mandarlas mandarle ' +
  'mandarles mandarlo mandarlos mandarsela mandarselas mandarselo mandarselos mandarte enviar enviarla ' +
  'enviarlas enviarle enviarles enviarlo enviarlos enviarsela enviarselas enviarselo enviarselos ' +
  'enviarte pasar pasarla pasarlas pasarle pasarles pasarlo pasarlos pasarsela pasarselas pasarselo ' +
  'pasarselos pasarte difundir difundirla difundirlas difundirle difundirles difundirlo difundirlos ' +
  'difundirsela difundirselas difundirselo difundirselos difundirte compartir compartirla compartirlas ' +
  'compartirle compartirles compartirlo compartirlos compartirsela compartirselas compartirselo ' +
  'compartirselos compartirte ensenar ensenarla ensenarlas ensenarle ensenarles ensenarlo ensenarlos ' +
  'ensenarsela ensenarselas ensenarselo ensenarselos ensenarte mostrar mostrarla mostrarlas mostrarle ' +
  'mostrarles mostrarlo mostrarlos mostrarsela mostrarselas mostrarselo mostrarselos mostrarte filtrar ' +
  'filtrarla filtrarlas filtrarle filtrarles filtrarlo filtrarlos filtrarsela filtrarselas filtrarselo ' +
  'filtrarselos filtrarte reenviar reenviarla reenviarlas reenviarle reenviarles reenviarlo reenviarlos ' +
  'reenviarsela reenviarselas reenviarselo reenviarselos reenviarte colgar colgarla colgarlas colgarle ' +
  'colgarles colgarlo colgarlos colgarsela colgarselas colgarselo colgarselos colgarte contar contarla ' +
  'contarlas contarle contarles contarlo contarlos contarsela contarselas contarselo contarselos ' +
  'contarte decir decirla decirlas decirle decirles decirlo decirlos decirsela decirselas decirselo ' +
  'decirselos decirte postear postearla postearlas postearle postearles postearlo postearlos ' +
  'postearsela postearselas postearselo postearselos postearte repartir repartirla repartirlas ' +
  'repartirle repartirles repartirlo repartirlos repartirsela repartirselas repartirselo repartirselos ' +
  'repartirte rolar rolarla rolarlas rolarle rolarles rolarlo rolarlos rolarsela rolarselas rolarselo ' +
  'rolarselos rolarte divulgar divulgarla divulgarlas divulgarle divulgarles divulgarlo divulgarlos ' +
  'divulgarsela divulgarselas divulgarselo divulgarselos divulgarte viralizar viralizarla viralizarlas ' +
  'viralizarle viralizarles viralizarlo viralizarlos viralizarsela viralizarselas viralizarselo ' +
  'viralizarselos viralizarte distribuir distribuirla distribuirlas distribuirle distribuirles ' +
  'distribuirlo distribuirlos distribuirsela distribuirselas distribuirselo distribuirselos ' +
  'distribuirte leakear leakearla leakearlas leakearle leakearles leakearlo leakearlos leakearsela ' +
  'leakearselas leakearselo leakearselos leakearte exponer exponerla exponerlas exponerle exponerles ' +
  'exponerlo exponerlos exponersela exponerselas exponerselo exponerselos exponerte imprimir imprimirla ' +
  'imprimirlas imprimirle imprimirles imprimirlo imprimirlos imprimirsela imprimirselas imprimirselo ' +
  'imprimirselos imprimirte exhibirte quemarte funarte delatarte denunciarte etiquetarte humillarte'
).split(' ');

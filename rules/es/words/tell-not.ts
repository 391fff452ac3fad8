/** What one is told not to do with a secret. */
export default (
  'digas diga digan diras contaras mencionaras hablaras comentaras revelaras ensenaras mostraras decis ' +
  'dices decir decirle decirles decirlo decirselo cuentes cuente cuenten contas cuentas contar contarle ' +
  'contarles contarlo contarselo comentes comente comentar comentarle comentarselo comentas menciones ' +
  'mencione mencionar mencionas hables hable hablar hablas reveles revelar muestres muestre mostrar ' +
  'mostrarle mostrarselo ensenes ensene ensenar ensenarle ensenarselo ensenas delates acuses chismees ' +
  'chismes sueltes confieses expliques platiques platicar platicarle platicas avises avisar avisarle ' +
  'informes chives chivarte chivatees soltarlo soltarselo chivar chivarselo rajar preguntes preguntar ' +
  'preguntarle'
).split(' ');

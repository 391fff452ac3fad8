/** What one is told not to do with a secret. */
export default (
  'digas diga digan decis dices diras decir decirle decirles decirlo decirselo cuentes cuente cuenten ' +
  'contas cuentas contaras contar contarle contarles contarlo contarselo comentes comente comentar ' +
  'comentarle comentarselo comentas menciones mencione mencionar mencionas hables hable hablar hablas ' +
  'reveles revelar muestres muestre mostrar mostrarle mostrarselo ensenes ensene ensenar ensenarle ' +
  'ensenarselo ensenas delates acuses chismees chismes sueltes confieses expliques platiques platicar ' +
  'platicarle platicas avises avisar avisarle informes chives chivarte chivatees preguntes preguntar ' +
  'preguntarle'
).split(' ');

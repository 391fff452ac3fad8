/** Tells the child what to say. */
export default (
  'di dile diles digas dices decile deciles decis decir decirle decirles contesta contestale contestas ' +
  'responde respondes respondele inventa inventate inventale inventales invéntate inventas jura jurale ' +
  'finge finges haz hace haces disimula disimulas niega niegas negas niegalo negalo cuentale contale'
).split(' ');

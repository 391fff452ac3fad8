/** Meets, the two of them. */
export default (
  'quedamos quedemos quedar vernos vemos veamonos juntarnos juntamos juntemonos encontrarnos ' +
  'encontramos encontremonos conocernos conocemos conozcamonos verte vea veo conocerte conozcamos ' +
  'conozca topamos toparnos reunirnos reunimos reunamonos quedaria'
).split(' ');

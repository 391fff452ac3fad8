/** Friends and people of the same age around the child. */
export default (
  'amiga amigas amigo amigos amiguita amiguitas amiguitos companera companero companeros companeras ' +
  'compas novio novia crush mejor prima grupo'
).split(' ');

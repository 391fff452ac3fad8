/** Little clothing, or what one sleeps in. */
export default (
  'bikini banador malla falda faldita minifalda short shorts top pijama piyama camison toalla lenceria ' +
  'uniforme leggins leggings licra medias bragas calzones'
).split(' ');

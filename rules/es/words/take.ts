/** Takes a picture or film. */
export default (
  'saca sacar sacas saques toma tomar tomas tomes haz hace haces hacer hagas graba grabar grabas grabes ' +
  'filma filmar echa echar grabame hazme haceme sacame tomame'
).split(' ');

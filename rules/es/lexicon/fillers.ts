/** Laughter, pleading and words of address that say nothing about who asks what of whom: dropped. */
const WORDS =
  'jaja jajaj jajaja jajajaj jajajaja jajajajaj jajajajaja jajajajajaja jeje jejeje jijij jiji jojo ajaj ajaja ajajaja ajajaj jajs ' +
  'jsjs jsjsjs jsjsj jajsjs jsjaja ksks kskskss ksksks sksks jkjk jj jjj xd xdd xddd lol lmao uwu ' +
  'xfa xfi porfa porfis porfi porfiss porfavor plis pliss pls please xfavor porfas xfis ' +
  'wey guey wei bro broo brou bb bbe bbsita che boludo boluda bolu pana parce parcero tronco compa oye oie oe ' +
  'osea literal pues pos ps tons nms alv ntp ahre';

export default Object.fromEntries(WORDS.split(' ').map((word) => [word, ''])) satisfies Record<string, string>;

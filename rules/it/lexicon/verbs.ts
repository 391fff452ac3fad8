/** Verbs as chats spell and shorten them, and as they are said in Rome, Naples and the north. */
const MANY: Record<string, string> = {
  sono: 'sn sò',
  mandami: 'mandm mnd mandame mannami manname mandmi mandam mndmi mandemi',
  mandamela: 'mandmela mannamela',
  manda: 'mnda manna',
  inviami: 'inviam nviami inviemi',
  dimmi: 'dimme dim dimm',
  dammi: 'damme damm dam',
  fammi: 'famme famm',
  dillo: 'dilo',
  scrivimi: 'scriv scrivm skrivimi scrivime scrvimi',
  scrivi: 'skrivi scrvi',
  chiamami: 'kiamami chiamm chiamame',
  chiama: 'kiama',
  cancella: 'canc kancella cncella cancell',
  elimina: 'elim',
  vieni: 'vien',
  vediamo: 'vedemo',
  vediamoci: 'vedemose',
  vedersi: 'vederse',
  andiamo: 'annamo andemo',
  aspetta: 'aspe aspè aspett',
  giura: 'giuramelo',
  sapere: 'sape',
  voglio: 'vojo vogl voio vgl',
  vuoi: 'vuo vui',
  fare: 'far',
  vedere: 'veder',
  sapessi: 'sapess',
};

/** Words with letters left out, as thumbs do. */
const SHORT: Record<string, string> = {
  vdere: 'vedere',
  vedr: 'vedere',
  rsp: 'rispondi',
  rispo: 'rispondi',
  rispondim: 'rispondimi',
  aggiungim: 'aggiungimi',
  vdi: 'vedi',
  qlcosina: 'qualcosa',
  dgli: 'digli',
  acc: 'account',
  accaunt: 'account',
  tlgti: 'togliti',
  spogliat: 'spogliati',
};

export default {
  ...Object.fromEntries(
    Object.entries(MANY).flatMap(([read, spelled]) =>
      spelled
        .normalize('NFD')
        .replace(/[\u0300-\u036f]/g, '')
        .split(' ')
        .filter((spelling) => spelling !== read)
        .map((spelling) => [spelling, read] as const),
    ),
  ),
  ...SHORT,
  dir: 'dire',
  vede: ['vede', 'vedere'],
  manna: 'manda',
  anna: ['anna', 'andare'],
  pija: ['prendi', 'prende'],
  pijo: 'prendo',
  caccia: ['caccia', 'dammi'],
  sgancia: 'dammi',
  fa: ['fa', 'fai'],
  so: ['so', 'sono'],
} satisfies Record<string, string | string[]>;

/** An app or site where people talk. */
export default (
  'insta instagram ig snap snapchat whatsapp telegram tiktok discord facebook messenger kik skype ' +
  'omegle zoom signal twitch viber line teams threads bereal wizz session element hangouts privado'
).split(' ');

/** Where something private would be put for many to see. */
export default [
  '(online|everywhere|public|viral|on the internet|all over|for everyone|round school|out|live|up)',
  '(on|to|in|onto|all over|into|over) ..3 (tiktok|insta|instagram|facebook|fb|snap|snapchat|youtube|twitter|x|reddit|discord|whatsapp|telegram|page|pages|site|website|group chat|gc|class chat|group|server|story|feed|channel|general|school|stream|the net|internet|inbox)',
] satisfies string[];

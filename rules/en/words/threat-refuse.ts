/** What the child might do that the threat is meant to stop. */
export default [
  '(block|blocks|blocking|unfriend|unadd|ignore|ignoring|ghost|leave|leaving|report|reporting|quit on|hang up on|say no to|disobey|airing|leave on read|lie to|mess with|cross|stop answering|stop replying to|stop talking to|complain about|refuse|stop messaging|delete|remove) (me|us|my|now)',
  '(quit|leave|leaving|leave our) (the|this|my|our)? (server|call|chat|squad|group)',
  '(tell|telling|show) (anyone|anybody|any one|on me|somebody|someone|your (mum|mom|dad|parents|friend|friends)|the (streamer|mods|teacher|police)|a soul)',
  '(say|saying|said) no',
  '(do not|dont|will not|stop|you never) (reply|answer|pay|send|do|listen|cooperate|come|replying|answering|talking|talk|texting|call|obey|stay|message|respond|chat|show|give)',
  '(log off|back out|walk away|stop (chat|chatting|to answer|messages)|hang up|block go|unfriend|ignored message|ignore|block|withdraw|refuse|no reply|no payment|no money|no pics|go offline|keep me waiting|air me|airing me)',
] satisfies string[];

/** The two of them as something to hide; narrower than `secrecy-bond`, so that it may stand alone beside a parent. */
export default [
  '(about|bout|abt|aboot) (me|us|you and me|me and you|you and i|our)',
  '(i exist|my name|my real name|my age|my texts|my messages|how old i am|how old i really am|who i am|i am (really|actually)? (18|19|20|21|22|23|24|25|26|27|28|29|30|31|32|33|34|35|36|38|40|42|45|48|50|eighteen|nineteen|twenty|thirty|forty|fifty))',
  '(we|you and i|me and you|you and me) ..1 (talk|talking|chat|chatting|text|texting|speak|speaking|message|messaging|are in touch|are friends|are close|are together|are a thing|know each other)',
  'i (am|was|have been)? (text|texting|message|messaging|write to|writing to|chat with|talk to|talking to) you',
  'you (are|have been|were)? (still|even|ever)? (talk|text|chat|talking|chatting|texting|message|messaging|speak|speaking) ..1 (to|with)? me',
  '(talking|texting|chatting|speaking|messaging) (to|with)? me',
  'our (little|secret|own|private|special|late)? (chats|chat|chatting|talks|messages|texts|conversations|conversation|friendship|bond|relationship|arrangement|love|calls|dms|connection|closeness)',
  'what we (have|do|say|talk|discuss|share|write)',
  '(a|this|such) ..1 (friendship|bond|love|relationship) (like|as|of|between) (ours|this|us)',
  '(the|these|my) (presents|gifts) ..1 (or|from me|i|came)',
] satisfies string[];

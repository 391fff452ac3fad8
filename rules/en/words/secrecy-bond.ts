/** What is to be hidden: the speaker, the talk, the friendship, the age, the gifts. */
export default [
  '(about|bout|abt|aboot|regarding|of) (me|us|you and me|me and you|you and i|the two of us|i)',
  '(i|me) (exist|existed|am real)',
  'my (real)? (name|age|texts|messages|calls|existence|gifts|presents|offers|msgs|dms)',
  '(who i am|how old i am|how old i really am|where i live|what i (send|sent|give|gave|ask|say|said|told) ..1 you)',
  'who you (talk|text|chat|are (texting|talking|chatting|calling)|have been ..1) ..1 (to|with)?',
  '(we|you and i|me and you|you and me) ..2 (talk|talking|chat|chatting|text|texting|speak|speaking|meet|met|write|message|messaging|call|dm|are in touch|are close|are together|are friends|are on|got|are a thing|discuss|play together)',
  'i (am|was|have been)? (just|still|even|really)? (text|call|message|write|talk|chat|texting|talking|calling|messaging|chatting|speaking|visit|dm|like|love|ring|buy|bought|gave|give) ..1 you',
  'you (are|have been|were)? (still|even|ever)? (talk|text|chat|talking|chatting|texting|message|call|speak|speaking|messaging|know) ..1 (to|with)? me',
  'our (little|secret|own|private|special|late)? (chats|chat|chatting|talks|talk|messages|texts|conversations|conversation|friendship|bond|relationship|arrangement|thing|love|calls|dms|deal|business|connection|plans|plan|closeness|games)',
  'what we (have|do|say|talk|discuss|are|got|share|write|said|did|speak|two)',
  '(a|this|such|the) ..1 (friendship|bond|love|relationship|connection) (like|as|of|between) (ours|this|us)',
  'i am (really|actually)? (#Number|older|an adult|a grown|grown|a man|much older)',
  '(a|some|this) (grown|older|adult) (guy|man|woman|lady|person|friend) ..3 (you|talking)',
  '(the|these|my|your) ..1 (presents|gifts|money|robux|airpods|phone|headset|skins|credit) (or who|or where|came|come|from me|i)',
  '(where|who) ..3 (robux|presents|gifts|money|phone|headset|credit|skins|trainers|vbucks) ..3 (from|came|gave|bought)',
  '(these|those|this) (dms|texts|chats|chat|convo|msgs|conversation|messages)',
] satisfies string[];

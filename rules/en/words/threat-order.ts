/** What the child is told to do, pay or keep on doing. */
export default [
  '(pay|pay up|cough up|transfer|wire|remit)',
  '(send|give|get|buy|want|run|bring|load|show|need|gimme|paying|pay) ..2 (#Money|#Number (robux|dollars|pounds|euro|euros|quid|bucks|pound|rupees|diamonds|r|k|upi|gcash|usd)|#Cash|#GameGoods|steam card|paysafe|paysafecard|paypal|codes|code|fifty|hundred|twenty)',
  '(#Money|#Number (robux|dollars|pounds|euro|euros|quid|bucks|pound|rupees|diamonds|upi|gcash)|gift card|gift cards|steam card|paysafe|#GameGoods|fifty quid|fifty euro|fifty pounds|hundred bucks|hundred dollars)',
  '(send|get|give|do|make|show) ..2 (another|one more|more|second set|a better one|real one|new one)',
  '(another|one more|#Number more|more) (picture|pictures|pics|photo|video|clip|one)',
  '(do|does) ..2 (what|as|like|everything|whatever|exactly what) (i|am|we|you are|im) (say|want|ask|asked|tell|told|am saying|like|need)',
  '(do as|do) (you are )?told',
  'do (it|this|that|one thing|one more thing|me a favour|a favour)',
  '(obey|behave|cooperate|be cooperative|listen to me|stay cooperative|stay sweet|make me an offer|owe me|owes me)',
  '(be|best be|better be|move|stay|play|act|keep) ..2 (nice|good|kind|kinder|sweet|polite|careful|friendly|a good girl|a good boy|quiet)',
  '(keep|stay) ..1 (me (happy|sweet)|talking to me|replying|sending|calling|our sessions|my student)',
  '(answer|reply|respond|unblock|add me back|ring me|call me|call me back|turn on|turn your camera|pick up|get on|come back|come online|be online|say sorry|say yes|apologise|message me|text me|write back|stay on|log on|say you love me|be my (gf|girlfriend|bf|boyfriend))',
  '(do not|dont|dinnae|never) ..2 (test|cross|block|ignore|leave|tell|be smart|mess|play|waste my|get smart|say no|make me|log off|ghost|think about|lie|try|refuse|anger|act|upset|hang up|report|be stupid|get clever)',
  '(watch|mind|think) ..1 (what you (say|do|type)|how you (talk|speak)|about (it|that|your)|carefully|before you)',
  'you (know|no) (the|my|your) (price|deal)',
] satisfies string[];

/** To speak of somebody; who or what comes next. */
export default [
  '(mention|mentioning|discuss|discussing|name|naming|describe|reveal|revealing|expose|share|sharing|bring up|bringing up)',
  '(talk|talking|speak|speaking|chat|chatting|gossip|gossiping|brag|blab|say anything|say a thing|say a word|say owt|post|posting|go on|tell anything|breathe a word|tell stories) (of|about|on|regarding)',
  '(say|saying|use|repeat|let slip|drop)',
  '(post|posting|tag|tagging|airing|air)',
] satisfies string[];

/** School, sport, meals: what families and teams arrange every day. Shared by the rules that import it. */
export default ['#SchoolTalk ..9', '..9 #SchoolTalk'];

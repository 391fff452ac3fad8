/** Meetings that no harm is meant by, whatever stands around them: a match, a club, a parent who comes along. Shared by the rules that import it. */
export default ['#MeetFine ..9', '..9 #MeetFine'];

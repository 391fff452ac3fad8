/** Rooms where a stranger would have the child to himself. */
export default [
  '(my|ma|me|our|my own) (own|new|private|little)? (place|flat|house|home|apartment|room|studio|hotel|hotel room|basement|guest house|guesthouse|gaff|crib|condo|cabin|caravan|tent|bed|bedroom|yard|pad|trailer|unit|dorm|hostel|boat|camper|villa|holiday let|penthouse|loft|garage|shed|cottage|lodge|gaming room|unit)',
  '(to|at|come|round) mine',
  '(the|a|this|nice|quiet) (hotel|motel|suite|lodge|guest house|guesthouse|airbnb|hotel room|lodge room|empty house|empty flat|holiday let|cabin|b and b|travelodge|premier inn)',
  '(hotel room|motel|oyo room|oyo|airbnb|travelodge|private cabin|lodge room|guest house|suite|premier inn)',
] satisfies string[];

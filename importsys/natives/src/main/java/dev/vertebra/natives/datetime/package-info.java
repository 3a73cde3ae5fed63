/// The module `_datetime`: dates, times of day, both together, differences and fixed time zones.
///
/// Start with [DatetimeModule], then [PyDate] and [PyDateTime]. A date is one number and a time of day another, in the
/// order of the bytes in which they are pickled, so that comparing numbers compares moments. Differences and the
/// arithmetic without Python objects are in the package `span` below; what a tzinfo says about a moment is asked in
/// [ZoneQuestions].
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.datetime;

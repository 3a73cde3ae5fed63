/// Differences between moments and the calendar: what `datetime`, `date`, `time` and time zones count with.
///
/// Uses the object model only. Start with [dev.vertebra.natives.datetime.span.PyTimeDelta] and
/// [dev.vertebra.natives.datetime.span.Gregorian]; [dev.vertebra.natives.datetime.span.CallReader] reads the arguments
/// of the makers and [dev.vertebra.natives.datetime.span.AsciiText] writes the texts, of dates and times too.
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.datetime.span;

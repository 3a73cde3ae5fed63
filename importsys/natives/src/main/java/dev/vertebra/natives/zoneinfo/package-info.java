/// The module `_zoneinfo`: time zones of the tz database. Files are found and read by the library's own functions.
///
/// Start with [PyZoneInfo].
@org.jspecify.annotations.NullMarked
package dev.vertebra.natives.zoneinfo;

package dev.vertebra.natives.time;

import java.util.List;

/// What days and months are called in the C library's locale `C`.
public final class CalendarNames {
    /// The days of the week, from Sunday.
    public static final List<String> DAYS =
            List.of("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday");

    /// The months, from January.
    public static final List<String> MONTHS = List.of(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December");

    private CalendarNames() {}
}

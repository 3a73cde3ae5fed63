package dev.vertebra.natives.locale;

import org.jspecify.annotations.Nullable;

/// What a locale can be chosen for, in the order in which glibc names the parts of a mixed one.
enum LocaleCategory {
    CTYPE(0),
    NUMERIC(1),
    TIME(2),
    COLLATE(3),
    MONETARY(4),
    MESSAGES(5),
    PAPER(7),
    NAME(8),
    ADDRESS(9),
    TELEPHONE(10),
    MEASUREMENT(11),
    IDENTIFICATION(12),
    ALL(6);

    private static final int LAST_WITH_NAME = 6;

    private final int number;

    LocaleCategory(int number) {
        this.number = number;
    }

    /// The number in C.
    int number() {
        return number;
    }

    /// Whether Python has a name for it.
    boolean named() {
        return number <= LAST_WITH_NAME;
    }

    static @Nullable LocaleCategory of(int number) {
        for (LocaleCategory category : values()) {
            if (category.number == number) {
                return category;
            }
        }
        return null;
    }
}

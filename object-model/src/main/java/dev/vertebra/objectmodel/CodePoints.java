package dev.vertebra.objectmodel;

import dev.vertebra.objectmodel.internal.text.CaseMapping;
import dev.vertebra.objectmodel.internal.text.TextBuilder;
import dev.vertebra.objectmodel.internal.text.UnicodeData;

/// What single code points are by Unicode 15.1, which is older than the JDK's tables, for other modules.
public final class CodePoints {
    private CodePoints() {}

    /// The general category as [Character#getType] numbers it.
    public static int category(int point) {
        return UnicodeData.category(point);
    }

    /// The value of a decimal digit of any script, or -1.
    public static int decimal(int point) {
        if (point < 128) {
            return point >= '0' && point <= '9' ? point - '0' : -1;
        }
        return UnicodeData.isDecimal(point) ? Character.digit(point, 10) : -1;
    }

    /// The lower case of a code point as one code point.
    public static int lower(int point) {
        int lower = Character.toLowerCase(point);
        return lower != point && UnicodeData.isNewer(point) ? point : lower;
    }

    /// The upper case of a code point, or the first code point of it if it has several.
    ///
    /// Compare CPython Objects/unicodectype.c `_PyUnicode_ToUppercase`.
    public static int upper(int point) {
        int upper = CaseMapping.upperOrNone(point);
        if (upper >= 0) {
            return upper;
        }
        TextBuilder all = new TextBuilder();
        CaseMapping.upper(point, all);
        return all.points()[0];
    }
}

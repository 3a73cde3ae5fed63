package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.internal.text.UnicodeData;

/// The methods of `str` that test what its characters are.
@NativeType("str")
final class StrPredicates {
    private StrPredicates() {}

    /// Whether all characters are ASCII.
    @PyMethod("isascii(self, /)")
    static boolean isascii(PyStr self) {
        return self.isAscii();
    }

    /// Whether the string is not empty and all characters are white space.
    @PyMethod("isspace(self, /)")
    static boolean isspace(PyStr self) {
        int i = 0;
        while (i < self.length() && UnicodeData.isSpace(self.codePointAt(i))) {
            i++;
        }
        return i > 0 && i == self.length();
    }

    /// Whether the string is not empty and all characters are decimal digits.
    @PyMethod("isdecimal(self, /)")
    static boolean isdecimal(PyStr self) {
        int i = 0;
        while (i < self.length() && UnicodeData.isDecimal(self.codePointAt(i))) {
            i++;
        }
        return i > 0 && i == self.length();
    }

    /// Whether the string is not empty and all characters are digits.
    @PyMethod("isdigit(self, /)")
    static boolean isdigit(PyStr self) {
        int i = 0;
        while (i < self.length() && UnicodeData.isDigit(self.codePointAt(i))) {
            i++;
        }
        return i > 0 && i == self.length();
    }

    /// Whether the string is not empty and all characters have a numeric value.
    @PyMethod("isnumeric(self, /)")
    static boolean isnumeric(PyStr self) {
        int i = 0;
        while (i < self.length() && UnicodeData.isNumeric(self.codePointAt(i))) {
            i++;
        }
        return i > 0 && i == self.length();
    }

    /// Whether the string is not empty and all characters are letters.
    @PyMethod("isalpha(self, /)")
    static boolean isalpha(PyStr self) {
        int i = 0;
        while (i < self.length() && UnicodeData.isAlpha(self.codePointAt(i))) {
            i++;
        }
        return i > 0 && i == self.length();
    }

    /// Whether the string is not empty and all characters are letters or have a numeric value.
    @PyMethod("isalnum(self, /)")
    static boolean isalnum(PyStr self) {
        int i = 0;
        while (i < self.length() && UnicodeData.isAlnum(self.codePointAt(i))) {
            i++;
        }
        return i > 0 && i == self.length();
    }

    /// Whether the string is an identifier; keywords are, too.
    @PyMethod("isidentifier(self, /)")
    static boolean isidentifier(PyStr self) {
        if (self.length() == 0 || !UnicodeData.isIdentifierStart(self.codePointAt(0))) {
            return false;
        }
        int i = 1;
        while (i < self.length() && UnicodeData.isIdentifierPart(self.codePointAt(i))) {
            i++;
        }
        return i == self.length();
    }

    /// Whether `repr` shows all characters as they are.
    @PyMethod("isprintable(self, /)")
    static boolean isprintable(PyStr self) {
        int i = 0;
        while (i < self.length() && UnicodeData.isPrintable(self.codePointAt(i))) {
            i++;
        }
        return i == self.length();
    }
}

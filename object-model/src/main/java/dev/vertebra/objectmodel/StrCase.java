package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.internal.text.CaseMapping;
import dev.vertebra.objectmodel.internal.text.TextBuilder;
import dev.vertebra.objectmodel.internal.text.UnicodeData;
import org.jspecify.annotations.Nullable;

/// The methods of `str` that map and test case.
@NativeType("str")
final class StrCase {
    private StrCase() {}

    /// Gives the string with its first character in title case and the others in lower case.
    @PyMethod("capitalize(self, /)")
    static PyObject capitalize(PyStr self) {
        int[] text = self.codePoints();
        TextBuilder out = new TextBuilder(text.length);
        for (int i = 0; i < text.length; i++) {
            if (i == 0) {
                CaseMapping.title(text[0], out);
            } else {
                CaseMapping.lower(text, i, out);
            }
        }
        return PyStr.of(out);
    }

    /// Gives the string for comparison without regard to case.
    @PyMethod("casefold(self, /)")
    static PyObject casefold(PyStr self) {
        if (self.isAscii()) {
            return PyStr.ofAscii(CaseMapping.asciiTurned(self.value(), 'A'));
        }
        int[] text = self.codePoints();
        TextBuilder out = new TextBuilder(text.length);
        for (int point : text) {
            CaseMapping.fold(point, out);
        }
        return PyStr.of(out);
    }

    /// Gives the string in lower case.
    @PyMethod("lower(self, /)")
    static PyObject lower(PyStr self) {
        if (self.isAscii()) {
            return PyStr.ofAscii(CaseMapping.asciiTurned(self.value(), 'A'));
        }
        String plain = self.isPlain() ? CaseMapping.lowerOrNull(self.value()) : null;
        if (plain != null) {
            return PyStr.ofPlain(plain);
        }
        int[] text = self.codePoints();
        TextBuilder out = new TextBuilder(text.length);
        for (int i = 0; i < text.length; i++) {
            CaseMapping.lower(text, i, out);
        }
        return PyStr.of(out);
    }

    /// Gives the string in upper case.
    @PyMethod("upper(self, /)")
    static PyObject upper(PyStr self) {
        if (self.isAscii()) {
            return PyStr.ofAscii(CaseMapping.asciiTurned(self.value(), 'a'));
        }
        String plain = self.isPlain() ? CaseMapping.upperOrNull(self.value()) : null;
        if (plain != null) {
            return PyStr.ofPlain(plain);
        }
        int[] text = self.codePoints();
        int[] same = upperOrNone(text);
        if (same != null) {
            return PyStr.ofOwnCodePoints(same);
        }
        TextBuilder out = new TextBuilder(text.length);
        for (int point : text) {
            CaseMapping.upper(point, out);
        }
        return PyStr.of(out);
    }

    /// The upper case of a text if it is as long as the text, else null.
    private static int @Nullable [] upperOrNone(int[] text) {
        int[] out = new int[text.length];
        for (int i = 0; i < text.length; i++) {
            int upper = CaseMapping.upperOrNone(text[i]);
            if (upper < 0) {
                return null;
            }
            out[i] = upper;
        }
        return out;
    }

    /// Gives the string with upper case in place of lower case and the other way round.
    @PyMethod("swapcase(self, /)")
    static PyObject swapcase(PyStr self) {
        int[] text = self.codePoints();
        TextBuilder out = new TextBuilder(text.length);
        for (int i = 0; i < text.length; i++) {
            if (UnicodeData.isUpper(text[i])) {
                CaseMapping.lower(text, i, out);
            } else if (UnicodeData.isLower(text[i])) {
                CaseMapping.upper(text[i], out);
            } else {
                out.append(text[i]);
            }
        }
        return PyStr.of(out);
    }

    /// Gives the string with each word beginning in title case and going on in lower case.
    @PyMethod("title(self, /)")
    static PyObject title(PyStr self) {
        if (self.isAscii()) {
            return PyStr.ofAscii(CaseMapping.asciiTitle(self.value()));
        }
        int[] text = self.codePoints();
        TextBuilder out = new TextBuilder(text.length);
        boolean within = false;
        for (int i = 0; i < text.length; i++) {
            if (within) {
                CaseMapping.lower(text, i, out);
            } else {
                CaseMapping.title(text[i], out);
            }
            within = UnicodeData.isCased(text[i]);
        }
        return PyStr.of(out);
    }

    /// Whether there are cased characters and all of them are lower case.
    @PyMethod("islower(self, /)")
    static boolean islower(PyStr self) {
        boolean cased = false;
        for (int i = 0; i < self.length(); i++) {
            int point = self.codePointAt(i);
            if (UnicodeData.isUpper(point) || UnicodeData.isTitle(point)) {
                return false;
            }
            cased |= UnicodeData.isLower(point);
        }
        return cased;
    }

    /// Whether there are cased characters and all of them are upper case.
    @PyMethod("isupper(self, /)")
    static boolean isupper(PyStr self) {
        boolean cased = false;
        for (int i = 0; i < self.length(); i++) {
            int point = self.codePointAt(i);
            if (UnicodeData.isLower(point) || UnicodeData.isTitle(point)) {
                return false;
            }
            cased |= UnicodeData.isUpper(point);
        }
        return cased;
    }

    /// Whether upper and title case follow only uncased characters, and lower case only cased ones.
    @PyMethod("istitle(self, /)")
    static boolean istitle(PyStr self) {
        boolean cased = false;
        boolean within = false;
        for (int i = 0; i < self.length(); i++) {
            int point = self.codePointAt(i);
            boolean upper = UnicodeData.isUpper(point) || UnicodeData.isTitle(point);
            boolean lower = !upper && UnicodeData.isLower(point);
            if (upper && within || lower && !within) {
                return false;
            }
            within = upper || lower;
            cased |= within;
        }
        return cased;
    }
}

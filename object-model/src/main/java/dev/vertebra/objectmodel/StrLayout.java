package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.internal.text.TextBuilder;
import dev.vertebra.objectmodel.internal.text.UnicodeData;
import org.jspecify.annotations.Nullable;

/// The methods of `str` that pad and strip.
@NativeType("str")
final class StrLayout {
    private static final int BOTH = 3;
    private static final int LEFT = 1;
    private static final int RIGHT = 2;

    private StrLayout() {}

    /// Gives the string between fill characters, so that it has a width.
    @PyMethod("center(self, width, fillchar=' ', /)")
    static PyObject center(PyStr self, long width, @Nullable PyObject fillchar) {
        int fill = fill(fillchar);
        long margin = missing(width, self.length());
        if (margin <= 0) {
            return self.exact();
        }
        long left = margin / 2 + (margin & width & 1);
        return pad(self, left, margin - left, fill);
    }

    /// Gives the string with fill characters after it, so that it has a width.
    @PyMethod("ljust(self, width, fillchar=' ', /)")
    static PyObject ljust(PyStr self, long width, @Nullable PyObject fillchar) {
        return pad(self, 0, missing(width, self.length()), fill(fillchar));
    }

    /// Gives the string with fill characters before it, so that it has a width.
    @PyMethod("rjust(self, width, fillchar=' ', /)")
    static PyObject rjust(PyStr self, long width, @Nullable PyObject fillchar) {
        return pad(self, missing(width, self.length()), 0, fill(fillchar));
    }

    /// How many characters there are too few; none for any width that is no more than the length.
    private static long missing(long width, int length) {
        return width <= length ? 0 : width - length;
    }

    private static int fill(@Nullable PyObject fillchar) {
        if (fillchar == null) {
            return ' ';
        }
        if (!(fillchar instanceof PyStr string)) {
            throw Raise.typeError("The fill character must be a unicode character, not %s", fillchar.type.fullName());
        }
        if (string.length() != 1) {
            throw Raise.typeError("The fill character must be exactly one character long");
        }
        return string.codePointAt(0);
    }

    /// The string with fill characters before and after it; negative numbers of them are none.
    static PyStr pad(PyStr self, long left, long right, int fill) {
        if (left <= 0 && right <= 0) {
            return self.exact();
        }
        long before = Math.max(0, left);
        long after = Math.max(0, right);
        if (before + after > Integer.MAX_VALUE - 8L - self.length()) {
            throw before > Long.MAX_VALUE - self.length() - after
                    ? Raise.overflowError("padded string is too long")
                    : Raise.memoryError();
        }
        if (self.isPlain() && Character.isBmpCodePoint(fill) && !Character.isSurrogate((char) fill)) {
            String one = String.valueOf((char) fill);
            return PyStr.ofPlain(one.repeat((int) before).concat(self.value()).concat(one.repeat((int) after)));
        }
        TextBuilder out = new TextBuilder((int) (self.length() + before + after));
        out.append(fill, (int) before);
        self.appendTo(out);
        out.append(fill, (int) after);
        return PyStr.of(out);
    }

    /// Gives the string with zeros before it, after its sign, so that it has a width.
    @PyMethod("zfill(self, width, /)")
    static PyObject zfill(PyStr self, long width) {
        if (width <= self.length()) {
            return self.exact();
        }
        long zeros = missing(width, self.length());
        boolean signed = self.length() > 0 && (self.codePointAt(0) == '+' || self.codePointAt(0) == '-');
        PyStr padded = pad(signed ? self.slice(1, self.length()) : self, zeros, 0, '0');
        return signed ? PyStr.concat(self.slice(0, 1), padded) : padded;
    }

    /// Gives the string with tabs expanded to spaces.
    @PyMethod("expandtabs(self, /, tabsize=8)")
    static PyObject expandtabs(PyStr self, int tabsize) {
        if (StrSearch.indexOf(self, PyStr.ofCodePoint('\t'), 0, self.length()) < 0) {
            return self.exact();
        }
        TextBuilder out = new TextBuilder(self.length());
        long column = 0;
        long length = 0;
        for (int i = 0; i < self.length(); i++) {
            int point = self.codePointAt(i);
            if (point == '\t') {
                long spaces = tabsize > 0 ? tabsize - column % tabsize : 0;
                length += spaces;
                if (length > Integer.MAX_VALUE - 8) {
                    throw Raise.overflowError("new string is too long");
                }
                out.append(' ', (int) spaces);
                column += spaces;
            } else {
                out.append(point);
                length++;
                column = point == '\n' || point == '\r' ? 0 : column + 1;
            }
        }
        return PyStr.of(out);
    }

    /// Gives the string without white space, or without given characters, at its ends.
    @PyMethod("strip(self, chars=None, /)")
    static PyObject strip(PyStr self, PyObject chars) {
        return strip(self, chars, BOTH, "strip");
    }

    /// Gives the string without white space, or without given characters, at its start.
    @PyMethod("lstrip(self, chars=None, /)")
    static PyObject lstrip(PyStr self, PyObject chars) {
        return strip(self, chars, LEFT, "lstrip");
    }

    /// Gives the string without white space, or without given characters, at its end.
    @PyMethod("rstrip(self, chars=None, /)")
    static PyObject rstrip(PyStr self, PyObject chars) {
        return strip(self, chars, RIGHT, "rstrip");
    }

    private static PyStr strip(PyStr self, PyObject chars, int ends, String method) {
        if (chars != PyNone.NONE && !(chars instanceof PyStr)) {
            throw Raise.typeError("%s arg must be None or str", method);
        }
        PyStr set = chars instanceof PyStr string ? string : null;
        int from = 0;
        int to = self.length();
        if ((ends & LEFT) != 0) {
            while (from < to && isIn(self.codePointAt(from), set)) {
                from++;
            }
        }
        if ((ends & RIGHT) != 0) {
            while (to > from && isIn(self.codePointAt(to - 1), set)) {
                to--;
            }
        }
        return from == 0 && to == self.length() ? self.exact() : self.slice(from, to);
    }

    /// Whether a code point is in a set, or white space if there is none.
    private static boolean isIn(int point, @Nullable PyStr set) {
        if (set == null) {
            return UnicodeData.isSpace(point);
        }
        for (int i = 0; i < set.length(); i++) {
            if (set.codePointAt(i) == point) {
                return true;
            }
        }
        return false;
    }
}

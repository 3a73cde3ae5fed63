package dev.vertebra.objectmodel;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.objectmodel.internal.text.ByteSearch;
import dev.vertebra.objectmodel.internal.text.Utf8;

/// The methods of `bytes` and `bytearray` that take them as ASCII text: case and character classes.
@NativeType("bytes")
final class ByteCaseMethods {
    private ByteCaseMethods() {}

    /// Gives the bytes with the first one in upper case and the others in lower case.
    @PyMethod("capitalize(self, /)")
    static PyObject capitalize(ByteString self) {
        byte[] out = new byte[self.size()];
        for (int i = 0; i < out.length; i++) {
            byte b = self.array()[i];
            out[i] = i == 0 ? ByteSearch.upper(b) : ByteSearch.lower(b);
        }
        return self.make(out);
    }

    /// Gives the bytes in lower case.
    @PyMethod("lower(self, /)")
    static PyObject lower(ByteString self) {
        byte[] out = new byte[self.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = ByteSearch.lower(self.array()[i]);
        }
        return self.make(out);
    }

    /// Gives the bytes in upper case.
    @PyMethod("upper(self, /)")
    static PyObject upper(ByteString self) {
        byte[] out = new byte[self.size()];
        for (int i = 0; i < out.length; i++) {
            out[i] = ByteSearch.upper(self.array()[i]);
        }
        return self.make(out);
    }

    /// Gives the bytes with upper case in place of lower case and the other way round.
    @PyMethod("swapcase(self, /)")
    static PyObject swapcase(ByteString self) {
        byte[] out = new byte[self.size()];
        for (int i = 0; i < out.length; i++) {
            byte b = self.array()[i];
            out[i] = ByteSearch.isUpper(b) ? ByteSearch.lower(b) : ByteSearch.upper(b);
        }
        return self.make(out);
    }

    /// Gives the bytes with each word beginning in upper case and going on in lower case.
    @PyMethod("title(self, /)")
    static PyObject title(ByteString self) {
        byte[] out = new byte[self.size()];
        boolean within = false;
        for (int i = 0; i < out.length; i++) {
            byte b = self.array()[i];
            out[i] = within ? ByteSearch.lower(b) : ByteSearch.upper(b);
            within = ByteSearch.isAlpha(b);
        }
        return self.make(out);
    }

    /// Whether all bytes are ASCII.
    @PyMethod("isascii(self, /)")
    static boolean isascii(ByteString self) {
        return Utf8.isAscii(self.array(), 0, self.size());
    }

    /// Whether there are bytes and all of them are white space.
    @PyMethod("isspace(self, /)")
    static boolean isspace(ByteString self) {
        int i = 0;
        while (i < self.size() && ByteSearch.isSpace(self.array()[i])) {
            i++;
        }
        return i > 0 && i == self.size();
    }

    /// Whether there are bytes and all of them are digits.
    @PyMethod("isdigit(self, /)")
    static boolean isdigit(ByteString self) {
        int i = 0;
        while (i < self.size() && ByteSearch.isDigit(self.array()[i])) {
            i++;
        }
        return i > 0 && i == self.size();
    }

    /// Whether there are bytes and all of them are letters.
    @PyMethod("isalpha(self, /)")
    static boolean isalpha(ByteString self) {
        int i = 0;
        while (i < self.size() && ByteSearch.isAlpha(self.array()[i])) {
            i++;
        }
        return i > 0 && i == self.size();
    }

    /// Whether there are bytes and all of them are letters or digits.
    @PyMethod("isalnum(self, /)")
    static boolean isalnum(ByteString self) {
        int i = 0;
        while (i < self.size() && (ByteSearch.isAlpha(self.array()[i]) || ByteSearch.isDigit(self.array()[i]))) {
            i++;
        }
        return i > 0 && i == self.size();
    }

    /// Whether there are letters and all of them are lower case.
    @PyMethod("islower(self, /)")
    static boolean islower(ByteString self) {
        boolean cased = false;
        for (int i = 0; i < self.size(); i++) {
            if (ByteSearch.isUpper(self.array()[i])) {
                return false;
            }
            cased |= ByteSearch.isLower(self.array()[i]);
        }
        return cased;
    }

    /// Whether there are letters and all of them are upper case.
    @PyMethod("isupper(self, /)")
    static boolean isupper(ByteString self) {
        boolean cased = false;
        for (int i = 0; i < self.size(); i++) {
            if (ByteSearch.isLower(self.array()[i])) {
                return false;
            }
            cased |= ByteSearch.isUpper(self.array()[i]);
        }
        return cased;
    }

    /// Whether upper case follows only other bytes than letters, and lower case only letters.
    @PyMethod("istitle(self, /)")
    static boolean istitle(ByteString self) {
        boolean cased = false;
        boolean within = false;
        for (int i = 0; i < self.size(); i++) {
            byte b = self.array()[i];
            if (ByteSearch.isUpper(b) && within || ByteSearch.isLower(b) && !within) {
                return false;
            }
            within = ByteSearch.isAlpha(b);
            cased |= within;
        }
        return cased;
    }
}

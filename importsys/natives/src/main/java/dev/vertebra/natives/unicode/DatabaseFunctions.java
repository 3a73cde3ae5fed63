package dev.vertebra.natives.unicode;

import dev.vertebra.declare.NativeModuleTable;
import dev.vertebra.declare.PyFunction;
import dev.vertebra.declare.ShownSignature;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// The functions of `unicodedata`.
@NativeModuleTable("unicodedata")
final class DatabaseFunctions {
    private DatabaseFunctions() {}

    /// The bidirectional class of a character.
    @PyFunction("bidirectional(chr, /)")
    @ShownSignature("($self, chr, /)")
    static String bidirectional(PyObject chr) {
        return UnicodeDatabase.CURRENT.bidirectional(Characters.point(chr, "bidirectional", true));
    }

    /// The general category of a character.
    @PyFunction("category(chr, /)")
    @ShownSignature("($self, chr, /)")
    static String category(PyObject chr) {
        return UnicodeDatabase.CURRENT.category(Characters.point(chr, "category", true));
    }

    /// The canonical combining class of a character.
    @PyFunction("combining(chr, /)")
    @ShownSignature("($self, chr, /)")
    static long combining(PyObject chr) {
        return UnicodeDatabase.CURRENT.combining(Characters.point(chr, "combining", true));
    }

    /// The decomposition mapping of a character.
    @PyFunction("decomposition(chr, /)")
    @ShownSignature("($self, chr, /)")
    static String decomposition(PyObject chr) {
        return UnicodeDatabase.CURRENT.decomposition(Characters.point(chr, "decomposition", true));
    }

    /// How wide a character is in East Asian text.
    @PyFunction("east_asian_width(chr, /)")
    @ShownSignature("($self, chr, /)")
    static String eastAsianWidth(PyObject chr) {
        return UnicodeDatabase.CURRENT.eastAsianWidth(Characters.point(chr, "east_asian_width", true));
    }

    /// Whether a character is mirrored in text from right to left.
    @PyFunction("mirrored(chr, /)")
    @ShownSignature("($self, chr, /)")
    static long mirrored(PyObject chr) {
        return UnicodeDatabase.CURRENT.mirrored(Characters.point(chr, "mirrored", true));
    }

    /// The value of a decimal digit; without one the default, or a ValueError.
    @PyFunction("decimal(chr, default=<unrepresentable>, /)")
    @ShownSignature("($self, chr, default=<unrepresentable>, /)")
    static PyObject decimal(PyObject chr, @Nullable PyObject otherwise) {
        return Characters.decimal(UnicodeDatabase.CURRENT, chr, otherwise);
    }

    /// The value of a digit; without one the default, or a ValueError.
    @PyFunction("digit(chr, default=<unrepresentable>, /)")
    @ShownSignature("($self, chr, default=<unrepresentable>, /)")
    static PyObject digit(PyObject chr, @Nullable PyObject otherwise) {
        return Characters.digit(UnicodeDatabase.CURRENT, chr, otherwise);
    }

    /// The numeric value of a character; without one the default, or a ValueError.
    @PyFunction("numeric(chr, default=<unrepresentable>, /)")
    @ShownSignature("($self, chr, default=<unrepresentable>, /)")
    static PyObject numeric(PyObject chr, @Nullable PyObject otherwise) {
        return Characters.numeric(UnicodeDatabase.CURRENT, chr, otherwise);
    }

    /// The name of a character; without one the default, or a ValueError.
    @PyFunction("name(chr, default=<unrepresentable>, /)")
    @ShownSignature("($self, chr, default=<unrepresentable>, /)")
    static PyObject name(PyObject chr, @Nullable PyObject otherwise) {
        return Characters.name(UnicodeDatabase.CURRENT, chr, otherwise);
    }

    /// The character of a name.
    @PyFunction("lookup(name, /)")
    @ShownSignature("($self, name, /)")
    static PyObject lookup(ThreadState ts, PyObject name) {
        return Characters.lookup(ts, UnicodeDatabase.CURRENT, name);
    }

    /// A string in a normal form: NFC, NFD, NFKC or NFKD.
    @PyFunction("normalize(form, unistr, /)")
    @ShownSignature("($self, form, unistr, /)")
    static PyObject normalize(String form, PyStr unistr) {
        return Characters.normalize(UnicodeDatabase.CURRENT, form, unistr);
    }

    /// Whether a string is in a normal form: NFC, NFD, NFKC or NFKD.
    @PyFunction("is_normalized(form, unistr, /)")
    @ShownSignature("($self, form, unistr, /)")
    static boolean isNormalized(String form, PyStr unistr) {
        return Characters.isNormalized(UnicodeDatabase.CURRENT, form, unistr);
    }
}

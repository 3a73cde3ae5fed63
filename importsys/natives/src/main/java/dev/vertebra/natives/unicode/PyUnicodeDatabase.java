package dev.vertebra.natives.unicode;

import dev.vertebra.declare.NativeType;
import dev.vertebra.declare.PyMember;
import dev.vertebra.declare.PyMethod;
import dev.vertebra.declare.Slot;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.ThreadState;
import org.jspecify.annotations.Nullable;

/// A version of the database as an object: `unicodedata.ucd_3_2_0`.
@NativeType("UCD")
public final class PyUnicodeDatabase extends PyObject {
    /// `unicodedata.UCD`.
    public static final PyType TYPE = PyType.builtin("unicodedata.UCD", PyUnicodeDatabase.class)
            .sealed()
            .flags(PyType.NO_INSTANTIATION)
            .natives(PyUnicodeDatabaseNatives.rows())
            .structure(40)
            .ofModule()
            .redeclares(Slot.tp_getattro)
            .make();

    private final UnicodeDatabase database;

    PyUnicodeDatabase(UnicodeDatabase database) {
        super(TYPE);
        this.database = database;
    }

    UnicodeDatabase database() {
        return database;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    /// The version of Unicode.
    @PyMember("unidata_version")
    static String version(PyUnicodeDatabase self) {
        return self.database == UnicodeDatabase.OLD ? "3.2.0" : "15.1.0";
    }

    /// The bidirectional class of a character.
    @PyMethod("bidirectional(self, chr, /)")
    static String bidirectional(PyUnicodeDatabase self, PyObject chr) {
        return self.database().bidirectional(Characters.point(chr, "bidirectional", true));
    }

    /// The general category of a character.
    @PyMethod("category(self, chr, /)")
    static String category(PyUnicodeDatabase self, PyObject chr) {
        return self.database().category(Characters.point(chr, "category", true));
    }

    /// The canonical combining class of a character.
    @PyMethod("combining(self, chr, /)")
    static long combining(PyUnicodeDatabase self, PyObject chr) {
        return self.database().combining(Characters.point(chr, "combining", true));
    }

    /// The decomposition mapping of a character.
    @PyMethod("decomposition(self, chr, /)")
    static String decomposition(PyUnicodeDatabase self, PyObject chr) {
        return self.database().decomposition(Characters.point(chr, "decomposition", true));
    }

    /// How wide a character is in East Asian text.
    @PyMethod("east_asian_width(self, chr, /)")
    static String eastAsianWidth(PyUnicodeDatabase self, PyObject chr) {
        return self.database().eastAsianWidth(Characters.point(chr, "east_asian_width", true));
    }

    /// Whether a character is mirrored in text from right to left.
    @PyMethod("mirrored(self, chr, /)")
    static long mirrored(PyUnicodeDatabase self, PyObject chr) {
        return self.database().mirrored(Characters.point(chr, "mirrored", true));
    }

    /// The value of a decimal digit; without one the default, or a ValueError.
    @PyMethod("decimal(self, chr, default=<unrepresentable>, /)")
    static PyObject decimal(PyUnicodeDatabase self, PyObject chr, @Nullable PyObject otherwise) {
        return Characters.decimal(self.database(), chr, otherwise);
    }

    /// The value of a digit; without one the default, or a ValueError.
    @PyMethod("digit(self, chr, default=<unrepresentable>, /)")
    static PyObject digit(PyUnicodeDatabase self, PyObject chr, @Nullable PyObject otherwise) {
        return Characters.digit(self.database(), chr, otherwise);
    }

    /// The numeric value of a character; without one the default, or a ValueError.
    @PyMethod("numeric(self, chr, default=<unrepresentable>, /)")
    static PyObject numeric(PyUnicodeDatabase self, PyObject chr, @Nullable PyObject otherwise) {
        return Characters.numeric(self.database(), chr, otherwise);
    }

    /// The name of a character; without one the default, or a ValueError.
    @PyMethod("name(self, chr, default=<unrepresentable>, /)")
    static PyObject name(PyUnicodeDatabase self, PyObject chr, @Nullable PyObject otherwise) {
        return Characters.name(self.database(), chr, otherwise);
    }

    /// The character of a name.
    @PyMethod("lookup(self, name, /)")
    static PyObject lookup(ThreadState ts, PyUnicodeDatabase self, PyObject name) {
        return Characters.lookup(ts, self.database(), name);
    }

    /// A string in a normal form: NFC, NFD, NFKC or NFKD.
    @PyMethod("normalize(self, form, unistr, /)")
    static PyObject normalize(PyUnicodeDatabase self, String form, PyStr unistr) {
        return Characters.normalize(self.database(), form, unistr);
    }

    /// Whether a string is in a normal form: NFC, NFD, NFKC or NFKD.
    @PyMethod("is_normalized(self, form, unistr, /)")
    static boolean isNormalized(PyUnicodeDatabase self, String form, PyStr unistr) {
        return Characters.isNormalized(self.database(), form, unistr);
    }
}

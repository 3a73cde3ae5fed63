package dev.vertebra.importsys.files;

import dev.vertebra.importsys.state.Attr;
import dev.vertebra.importsys.state.ImportState;
import dev.vertebra.objectmodel.Attributes;
import dev.vertebra.objectmodel.Calls;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.PyBytes;
import dev.vertebra.objectmodel.PyNone;
import dev.vertebra.objectmodel.PyObject;
import dev.vertebra.objectmodel.PyStr;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.Text;
import dev.vertebra.objectmodel.ThreadState;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Paths as text, and where the compiled file of a source file lies. PEP 3147, PEP 488.
public final class Paths {
    /// The folder of compiled files beside their sources.
    public static final String CACHE_FOLDER = "__pycache__";
    private static final PyStr IMPLEMENTATION = PyStr.intern("implementation");
    private static final PyStr CACHE_TAG = PyStr.intern("cache_tag");
    private static final PyStr PREFIX = PyStr.intern("pycache_prefix");

    private static final PyStr STDLIB_FOLDER = PyStr.intern("_stdlib_dir");

    /// The tag of this runtime.
    static final String OWN_TAG = "vertebra-313";

    private Paths() {}

    /// Whether a file belongs to the library of the image, whose compiled files have this runtime's tag in any case.
    private static boolean isOfImage(ImportState state, String path) {
        return state.host().sharesCpythonCaches()
                && state.sys(STDLIB_FOLDER) instanceof PyStr folder
                && path.startsWith(folder.value())
                && path.startsWith("/", folder.value().length())
                && !path.contains("/site-packages/");
    }

    /// Joins two parts, either of which may be empty.
    public static String join(String a, String b) {
        if (a.isEmpty()) {
            return b;
        }
        return b.isEmpty() ? stripEnd(a) : stripEnd(a) + "/" + stripEnd(b);
    }

    /// A path without the slashes at its end.
    public static String stripEnd(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '/') {
            end--;
        }
        return text.substring(0, end);
    }

    /// What stands before the last slash.
    public static String folder(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /// What stands after the last slash.
    public static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// A path as seen from the working folder, which must be there if the path is relative.
    public static String absolute(String path) {
        if (path.startsWith("/")) {
            return path;
        }
        String folder = FileAccess.currentFolder();
        if (folder == null) {
            throw Raise.osError(2, "No such file or directory", null);
        }
        return join(folder, path.startsWith("./") ? path.substring(2) : path);
    }

    /// What `os.fspath` gives, as text.
    public static String fsPath(ThreadState ts, PyObject path) {
        if (path instanceof PyStr text) {
            return text.value();
        }
        if (path instanceof PyBytes bytes) {
            return new String(bytes.toBytes(), StandardCharsets.UTF_8);
        }
        PyObject method = Attributes.lookupSpecial(ts, path, Attr.FSPATH);
        if (method == null) {
            throw Raise.typeError(
                    "expected str, bytes or os.PathLike object, not %s",
                    path.type().name());
        }
        return fsPath(ts, Calls.call0(ts, method));
    }

    /// `cache_from_source`.
    ///
    /// @param optimisation the level's text, or null for the runtime's
    /// @return null if the implementation has no cache tag
    public static @Nullable String cacheOf(ThreadState ts, String path, @Nullable String optimisation) {
        ImportState state = ImportState.of(ts);
        PyObject implementation = state.sys(IMPLEMENTATION);
        // An interpreter of another language need not say what it is; it has no compiled files then.
        PyObject tag = implementation == PyNone.NONE ? PyNone.NONE : Attributes.get(ts, implementation, CACHE_TAG);
        if (tag == PyNone.NONE) {
            return null;
        }
        String tail = file(path);
        int dot = tail.lastIndexOf('.');
        String base = dot <= 0 ? tail.substring(dot + 1) : tail.substring(0, dot);
        String name = base + (dot < 0 ? "" : ".") + (isOfImage(state, path) ? OWN_TAG : tag.toString());
        String level = optimisation;
        if (level == null) {
            int own = state.host().optimisation();
            level = own == 0 ? "" : String.valueOf(own);
        }
        if (!level.isEmpty()) {
            if (!level.chars().allMatch(Character::isLetterOrDigit)) {
                throw Raise.valueError("%s is not alphanumeric", Text.repr(ts, PyStr.of(level)));
            }
            name += ".opt-" + level;
        }
        name += ".pyc";
        PyObject prefix = state.sys(PREFIX);
        int slash = path.length() - tail.length() - 1;
        if (prefix == PyNone.NONE && slash > 0 && path.charAt(slash - 1) != '/') {
            return path.substring(0, slash) + "/" + CACHE_FOLDER + "/" + name;
        }
        if (prefix != PyNone.NONE) {
            String head = absolute(folder(path));
            return join(join(prefix.toString(), head.replaceFirst("^/+", "")), name);
        }
        return join(join(folder(path), CACHE_FOLDER), name);
    }

    /// `source_from_cache`.
    public static String sourceOf(ThreadState ts, String path) {
        ImportState state = ImportState.of(ts);
        if (Attributes.get(ts, state.sys(IMPLEMENTATION), CACHE_TAG) == PyNone.NONE) {
            throw noTag();
        }
        String head = folder(path);
        String file = file(path);
        PyObject prefix = state.sys(PREFIX);
        String stripped = prefix == PyNone.NONE ? "" : stripEnd(prefix.toString());
        if (prefix != PyNone.NONE && head.startsWith(stripped + "/")) {
            head = head.substring(stripped.length());
        } else {
            if (!file(head).equals(CACHE_FOLDER)) {
                throw Raise.valueError(
                        "%s not bottom-level directory in %s", CACHE_FOLDER, Text.repr(ts, PyStr.of(path)));
            }
            head = folder(head);
        }
        checkCacheName(ts, file);
        return join(head, file.substring(0, file.indexOf('.')) + ".py");
    }

    private static void checkCacheName(ThreadState ts, String file) {
        String[] parts = file.split("\\.", -1);
        if (parts.length != 3 && parts.length != 4) {
            throw Raise.valueError("expected only 2 or 3 dots in %s", Text.repr(ts, PyStr.of(file)));
        }
        if (parts.length == 4) {
            String optimisation = parts[2];
            if (!optimisation.startsWith("opt-")) {
                throw Raise.valueError("optimization portion of filename does not start with 'opt-'");
            }
            String level = optimisation.substring(4);
            if (level.isEmpty() || !level.chars().allMatch(Character::isLetterOrDigit)) {
                throw Raise.valueError(
                        "optimization level %s is not an alphanumeric value", Text.repr(ts, PyStr.of(optimisation)));
            }
        }
    }

    /// The exception where the implementation has no tag for compiled files.
    public static dev.vertebra.objectmodel.PyException noTag() {
        return Raise.raise(ExceptionTypes.NotImplementedError, "sys.implementation.cache_tag is None");
    }

    /// The compiled file that belongs to a file; None if it is neither source nor compiled.
    public static PyObject cachedFor(ThreadState ts, String origin) {
        if (origin.endsWith(".py")) {
            return PyStr.orNone(cacheOf(ts, origin, null));
        }
        return origin.endsWith(".pyc") ? PyStr.of(origin) : PyNone.NONE;
    }
}

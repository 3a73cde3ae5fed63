package dev.vertebra.natives.locale;

import dev.vertebra.natives.process.Environment;
import dev.vertebra.objectmodel.ExceptionTypes;
import dev.vertebra.objectmodel.OwnExceptions;
import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyType;
import dev.vertebra.objectmodel.Raise;
import dev.vertebra.objectmodel.ThreadState;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What `_locale` keeps for a runtime: its exception class, the locale of each category, where catalogues are looked
/// for.
final class LocaleState {
    private static final Set<String> KNOWN = Set.of("C", "POSIX", "C.UTF-8", "C.utf8");

    /// The catalogue that `gettext` asks, and by domain the folder and the encoding that were given.
    String domain = "messages";

    final Map<String, String> folders = new HashMap<>();
    final Map<String, String> encodings = new HashMap<>();
    private final Map<LocaleCategory, String> chosen = new EnumMap<>(LocaleCategory.class);
    private @Nullable PyType error;

    private LocaleState(ThreadState ts) {
        for (LocaleCategory category : LocaleCategory.values()) {
            chosen.put(category, "C");
        }
        chosen.put(LocaleCategory.CTYPE, textAtStart(Environment.of(ts).all()));
    }

    static LocaleState of(ThreadState ts) {
        return ts.interpreter().extension(LocaleState.class, () -> new LocaleState(ts));
    }

    /// The locale of text with which a program starts. One that is not there counts as C, and C becomes C.UTF-8 unless
    /// `LC_ALL` asks for it (PEP 538).
    private static String textAtStart(Map<String, String> environment) {
        String asked = fromEnvironment(environment, LocaleCategory.CTYPE);
        if (KNOWN.contains(asked) && !shown(asked).equals("C")) {
            return asked;
        }
        boolean kept = "0".equals(environment.get("PYTHONCOERCECLOCALE"));
        return environment.getOrDefault("LC_ALL", "").isEmpty() && !kept ? "C.UTF-8" : "C";
    }

    /// What the environment asks for: `LC_ALL`, the category's own variable or `LANG`, the first that is not empty.
    private static String fromEnvironment(Map<String, String> environment, LocaleCategory category) {
        for (String name : new String[] {"LC_ALL", "LC_" + category, "LANG"}) {
            String value = environment.getOrDefault(name, "");
            if (!value.isEmpty()) {
                return value;
            }
        }
        return "C";
    }

    /// The locale that stands in for one of a language, which the environment may ask for: programs that take over the
    /// locale of their user run everywhere.
    private static String known(String name) {
        if (KNOWN.contains(name)) {
            return name;
        }
        return name.toUpperCase(Locale.ROOT).replace("-", "").contains("UTF8") ? "C.UTF-8" : "C";
    }

    private static String shown(String name) {
        return name.equals("POSIX") ? "C" : name;
    }

    /// `locale.Error`.
    PyType error(ThreadState ts) {
        PyType known = error;
        if (known == null) {
            known = OwnExceptions.kept(ts, "locale", "Error", ExceptionTypes.Exception);
            error = known;
        }
        return known;
    }

    PyException failure(ThreadState ts, String message) {
        return Raise.raise(error(ts), "%s", message);
    }

    /// The locale of a category; for all of them the one that they share, or each with its name.
    String name(LocaleCategory category) {
        if (category != LocaleCategory.ALL) {
            return chosen.getOrDefault(category, "C");
        }
        StringBuilder all = new StringBuilder();
        for (Map.Entry<LocaleCategory, String> part : chosen.entrySet()) {
            if (part.getKey() != LocaleCategory.ALL) {
                all.append(all.isEmpty() ? "LC_" : ";LC_")
                        .append(part.getKey())
                        .append('=')
                        .append(part.getValue());
            }
        }
        String first = name(LocaleCategory.CTYPE);
        return chosen.entrySet().stream()
                        .allMatch(p ->
                                p.getKey() == LocaleCategory.ALL || p.getValue().equals(first))
                ? first
                : all.toString();
    }

    /// Chooses locales; false, and nothing changes, if one of them is not there.
    boolean choose(ThreadState ts, LocaleCategory category, String wanted) {
        Map<LocaleCategory, String> parts = new EnumMap<>(LocaleCategory.class);
        Map<String, String> mixed = category == LocaleCategory.ALL ? mixed(wanted) : Map.of();
        for (LocaleCategory each : LocaleCategory.values()) {
            if (each == LocaleCategory.ALL || category != LocaleCategory.ALL && category != each) {
                continue;
            }
            String name = mixed.isEmpty() ? wanted : mixed.getOrDefault("LC_" + each, "");
            if (name.isEmpty() && mixed.isEmpty()) {
                name = known(fromEnvironment(Environment.of(ts).all(), each));
            }
            if (!KNOWN.contains(name)) {
                return false;
            }
            parts.put(each, shown(name));
        }
        chosen.putAll(parts);
        return true;
    }

    /// The parts of `LC_CTYPE=C.UTF-8;LC_NUMERIC=C;…`; empty for the name of one locale.
    private static Map<String, String> mixed(String wanted) {
        Map<String, String> parts = new HashMap<>();
        if (wanted.indexOf('=') >= 0) {
            for (String part : wanted.split(";", -1)) {
                int sign = part.indexOf('=');
                parts.put(part.substring(0, Math.max(sign, 0)), part.substring(sign + 1));
            }
        }
        return parts;
    }

    /// Whether text is UTF-8.
    boolean textIsUnicode() {
        return !name(LocaleCategory.CTYPE).equals("C");
    }
}

package dev.vertebra.importsys.state;

import dev.vertebra.objectmodel.PyException;
import dev.vertebra.objectmodel.PyTuple;
import dev.vertebra.objectmodel.Raise;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The parameters of a function, and the messages that a function written in Python has for calls that do not fit them.
///
/// Language reference 6.3.4. Parameters are all positional or keyword, then keyword-only; none is positional-only.
final class PythonSignature {
    private final List<String> names = new ArrayList<>();
    private final List<String> required = new ArrayList<>();
    private int positional;
    private int positionalRequired;
    private boolean star;
    private boolean stars;

    /// Reads a signature as it is declared: `(self, name, *, origin=None)`.
    PythonSignature(String text) {
        boolean keywordOnly = false;
        for (String each : text.substring(1, text.length() - 1).split(",", -1)) {
            String part = each.strip();
            if (part.startsWith("**")) {
                stars = true;
            } else if (part.startsWith("*")) {
                keywordOnly = true;
                star = part.length() > 1;
            } else if (!part.isEmpty() && !part.startsWith("$") && !part.equals("/")) {
                int equals = part.indexOf('=');
                String name = equals < 0 ? part : part.substring(0, equals);
                names.add(name);
                if (equals < 0) {
                    required.add(name);
                }
                if (!keywordOnly) {
                    positional++;
                    positionalRequired = required.size();
                }
            }
        }
    }

    /// Checks a call.
    ///
    /// @param function the function's qualified name
    /// @param count how many positional arguments there are
    /// @throws PyException a TypeError if they do not fit
    void check(String function, int count, @Nullable PyTuple keywords) {
        if (keywords == null
                && count >= positionalRequired
                && count <= positional
                && required.size() == positionalRequired) {
            return;
        }
        List<String> given = new ArrayList<>(names.subList(0, Math.min(count, positional)));
        int byKeyword = 0;
        for (int i = 0; keywords != null && i < keywords.size(); i++) {
            String name = keywords.get(i).toString();
            if (!names.contains(name)) {
                if (!stars) {
                    throw Raise.typeError("%s() got an unexpected keyword argument '%s'", function, name);
                }
            } else if (given.contains(name)) {
                throw Raise.typeError("%s() got multiple values for argument '%s'", function, name);
            } else {
                given.add(name);
                byKeyword += names.indexOf(name) >= positional ? 1 : 0;
            }
        }
        if (count > positional && !star) {
            throw tooMany(function, count, byKeyword);
        }
        missing(function, given);
    }

    private void missing(String function, List<String> given) {
        List<String> missing = new ArrayList<>(required.subList(0, positionalRequired));
        missing.removeAll(given);
        String kind = "positional";
        if (missing.isEmpty()) {
            missing.addAll(required);
            missing.removeAll(given);
            kind = "keyword-only";
        }
        if (missing.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        int last = missing.size() - 1;
        for (int i = 0; i <= last; i++) {
            text.append(i == 0 ? "" : i < last ? ", " : last > 1 ? ", and " : " and ");
            text.append('\'').append(missing.get(i)).append('\'');
        }
        throw Raise.typeError(
                "%s() missing %d required %s argument%s: %s",
                function, missing.size(), kind, missing.size() == 1 ? "" : "s", text);
    }

    private PyException tooMany(String function, int count, int byKeyword) {
        boolean exact = positionalRequired == positional;
        String takes = exact ? String.valueOf(positional) : "from " + positionalRequired + " to " + positional;
        String extra = byKeyword == 0
                ? ""
                : " positional argument" + (count != 1 ? "s" : "") + " (and " + byKeyword + " keyword-only argument"
                        + (byKeyword != 1 ? "s" : "") + ")";
        return Raise.typeError(
                "%s() takes %s positional argument%s but %d%s %s given",
                function,
                takes,
                exact && positional == 1 ? "" : "s",
                count,
                extra,
                count == 1 && byKeyword == 0 ? "was" : "were");
    }
}

package dev.vertebra.cli;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The options of a call, read as CPython reads them: single letters, grouped, the program's own arguments behind the
/// first that is no option.
///
/// Read by hand: `-c` and `-m` end the options and take the rest of the line, which option libraries can't express.
/// Compare CPython Python/getopt.c, Python/initconfig.c `config_parse_cmdline`.
final class CommandLine {
    private static final String WITH_VALUE = "cmWX";
    private static final String COUNTED = "bBdEiIOPqRsSuvVx";

    @Nullable
    String command;

    @Nullable
    String module;

    @Nullable
    String script;

    /// How compiled files that are checked by hash are checked.
    String hashChecks = "default";

    @Nullable
    String precompile;

    /// Which help is asked for: `-h`, `--help-env`, `--help-xoptions`, `--help-all`.
    @Nullable
    String help;

    final List<String> arguments = new ArrayList<>();
    final List<String> warnOptions = new ArrayList<>();
    final List<String> xOptions = new ArrayList<>();

    private final int[] counts = new int[128];

    /// Reads a command line.
    ///
    /// @throws UsageException if it is wrong; the message is CPython's
    static CommandLine parse(String[] args) throws UsageException {
        CommandLine line = new CommandLine();
        int rest = line.options(args);
        if (line.command != null || line.module != null || rest >= args.length) {
            line.arguments.add(line.command != null ? "-c" : line.module != null ? "-m" : "");
        } else {
            line.script = args[rest];
        }
        for (int i = rest; i < args.length; i++) {
            line.arguments.add(args[i]);
        }
        return line;
    }

    /// How often an option of one letter is there.
    int count(char letter) {
        return counts[letter];
    }

    /// Whether an option of one letter is there.
    boolean has(char letter) {
        return counts[letter] > 0;
    }

    /// The value of the last `-X` option of a name: empty without one, null without the option.
    @Nullable
    String xOption(String name) {
        for (String option : xOptions) {
            if (option.equals(name)) {
                return "";
            }
            if (option.startsWith(name + "=")) {
                return option.substring(name.length() + 1);
            }
        }
        return null;
    }

    private int options(String[] args) throws UsageException {
        int i = 0;
        while (i < args.length) {
            String arg = args[i];
            if (!arg.startsWith("-") || arg.equals("-")) {
                return i;
            }
            i++;
            if (arg.equals("--")) {
                return i;
            }
            int next = arg.startsWith("--") ? longOption(arg, args, i) : letters(arg, args, i);
            if (command != null || module != null || next < 0) {
                return Math.abs(next);
            }
            i = next;
        }
        return i;
    }

    /// Reads an argument of single letters.
    ///
    /// @return the index of the next argument, negated if the options end here
    private int letters(String arg, String[] args, int next) throws UsageException {
        for (int j = 1; j < arg.length(); j++) {
            char letter = arg.charAt(j);
            if (letter == '-') {
                System.err.println("expected long option");
                return -next;
            }
            if (WITH_VALUE.indexOf(letter) < 0) {
                flag(letter);
                continue;
            }
            String value = arg.substring(j + 1);
            if (value.isEmpty()) {
                if (next >= args.length) {
                    throw UsageException.usage("Argument expected for the -" + letter + " option");
                }
                value(letter, args[next]);
                return next + 1;
            }
            value(letter, value);
            return next;
        }
        return next;
    }

    private void value(char letter, String value) {
        switch (letter) {
            case 'c' -> command = value + "\n";
            case 'm' -> module = value;
            case 'W' -> warnOptions.add(value);
            default -> xOptions.add(value);
        }
    }

    private int longOption(String arg, String[] args, int next) throws UsageException {
        switch (arg) {
            case "--help" -> help = "-h";
            case "--help-all", "--help-env", "--help-xoptions" -> help = arg;
            case "--version" -> counts['V']++;
            case "--check-hash-based-pycs" -> {
                String mode = longValue(arg, args, next, "options");
                if (!List.of("always", "never", "default").contains(mode)) {
                    throw UsageException.usage(
                            "--check-hash-based-pycs must be one of 'default', 'always', or 'never'");
                }
                hashChecks = mode;
                return next + 1;
            }
            case "--precompile" -> {
                precompile = longValue(arg, args, next, "option");
                return next + 1;
            }
            default -> throw UsageException.usage("unknown option " + arg);
        }
        return next;
    }

    private static String longValue(String option, String[] args, int next, String word) throws UsageException {
        if (next >= args.length) {
            throw UsageException.usage("Argument expected for the " + option + " " + word);
        }
        return args[next];
    }

    private void flag(char letter) throws UsageException {
        switch (letter) {
            case 'h', '?' -> help = "-h";
            case 'J' -> throw UsageException.usage("-J is reserved for Jython");
            case 't' -> {}
            default -> {
                if (COUNTED.indexOf(letter) < 0) {
                    throw UsageException.usage("Unknown option: -" + letter);
                }
                counts[letter]++;
            }
        }
    }
}

package dev.vertebra.conformance.differential;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The command line of [Main].
///
/// @param reference the command line of CPython
/// @param subject a command line, or `@NAME` for one in this JVM
/// @param nightly whether the long amounts are meant where no numbers are given
/// @param shown how many differences of a script are shown
/// @param names the scripts, none for all
/// @param numbers those to run, null for what the script says
record DifferentialOptions(
        Path scripts,
        String reference,
        String subject,
        String strategy,
        boolean nightly,
        int parallel,
        int shown,
        List<String> names,
        @Nullable Range numbers) {

    static final String USAGE = """
        usage: differential [option …] [NAME … [FIRST COUNT]]
          NAME                  a script of the directory; none means all
          FIRST COUNT           its numbers (default: its @verify)
          --nightly             its @nightly numbers
          --strategy NAME       counting, host or another provider's (default: counting)
          --subject COMMAND     the interpreter to judge; {strategy} in it stands for the memory strategy; @NAME for one in
                                this JVM (default: @vertebra)
          --reference COMMAND   CPython's command line (default: the CPython that the build has unpacked)
          --parallel N          chunks at once (default: 2)
          --show N              differences of a script that are shown side by side (default: 1)
          --scripts DIRECTORY   where scripts are (default: conformance/differential)
        """;

    static DifferentialOptions parse(String[] arguments) {
        Path scripts = Path.of("conformance", "differential");
        String reference = "python3.13";
        String subject = "@vertebra";
        String strategy = "counting";
        boolean nightly = false;
        int parallel = 2;
        int shown = 1;
        List<String> names = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--scripts" -> scripts = Path.of(value(arguments, ++i));
                case "--reference" -> reference = value(arguments, ++i);
                case "--subject" -> subject = value(arguments, ++i);
                case "--strategy" -> strategy = value(arguments, ++i);
                case "--nightly" -> nightly = true;
                case "--parallel" -> parallel = Integer.parseInt(value(arguments, ++i));
                case "--show" -> shown = Integer.parseInt(value(arguments, ++i));
                default -> (number(arguments[i]) ? numbers : names).add(name(arguments[i]));
            }
        }
        Range range = numbers.isEmpty() ? null : Range.parse(String.join(" ", numbers));
        return new DifferentialOptions(
                scripts, reference, subject, strategy, nightly, parallel, shown, List.copyOf(names), range);
    }

    private static boolean number(String argument) {
        return Character.isDigit(argument.charAt(0));
    }

    private static String name(String argument) {
        if (argument.startsWith("-")) {
            throw new IllegalArgumentException("unknown option " + argument);
        }
        return argument;
    }

    private static String value(String[] arguments, int at) {
        if (at >= arguments.length) {
            throw new IllegalArgumentException(arguments[at - 1] + " wants a value");
        }
        return arguments[at];
    }
}

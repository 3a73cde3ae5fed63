package dev.vertebra.cli;

import dev.vertebra.bytecode.dis.Disassembler;
import dev.vertebra.interpreter.MainProgram;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `vertebra dis`: prints the bytecode of a file or module that is not run. The options are those of `python -m dis`,
/// and one for `adaptive`.
final class DisCommand {
    private static final String NAME = "dis";
    private static final int WRONG = 2;
    private static final String USAGE = "usage: vertebra dis [-h] [-A] [-C] [-O] [file|module[:qualname]]";

    private final MainProgram program;
    private Disassembler.Options options = Disassembler.Options.PLAIN;
    private @Nullable String target;
    private boolean help;

    private DisCommand(MainProgram program) {
        this.program = program;
    }

    /// Whether a command line means this: `dis` where a script's name stands, and no file or folder has that name.
    static boolean isMeant(CommandLine line) {
        return NAME.equals(line.script) && line.module == null && !Files.exists(Path.of(NAME));
    }

    /// Runs the command.
    ///
    /// @param arguments those behind `dis`
    /// @return the exit status: 1 if there is no such code, 2 for wrong arguments
    static int run(List<String> arguments, MainProgram program) {
        DisCommand command = new DisCommand(program);
        String mistake = command.read(arguments);
        if (mistake != null) {
            System.err.println(USAGE);
            System.err.println("vertebra dis: error: " + mistake);
            return WRONG;
        }
        if (command.help) {
            help();
            return 0;
        }
        return command.program.listing(command.target == null ? "-" : command.target, command.options);
    }

    /// Reads the arguments.
    ///
    /// @return what is wrong with them, or null
    private @Nullable String read(List<String> arguments) {
        boolean named = false;
        for (String argument : arguments) {
            if (named || argument.equals("-") || !argument.startsWith("-")) {
                if (target != null) {
                    return "unrecognized arguments: " + argument;
                }
                target = argument;
            } else if (argument.equals("--")) {
                named = true;
            } else if (!(argument.startsWith("--") ? word(argument) : letters(argument))) {
                return "unrecognized arguments: " + argument;
            }
        }
        return null;
    }

    private boolean letters(String argument) {
        for (int i = 1; i < argument.length(); i++) {
            if (!set(argument.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean word(String argument) {
        return switch (argument) {
            case "--adaptive" -> set('A');
            case "--show-caches" -> set('C');
            case "--show-offsets" -> set('O');
            case "--help" -> set('h');
            default -> false;
        };
    }

    private boolean set(char letter) {
        switch (letter) {
            case 'A' -> options = options.withAdaptive(true);
            case 'C' -> options = options.withCaches(true);
            case 'O' -> options = options.withOffsets(true);
            case 'h' -> help = true;
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void help() {
        System.out.println(USAGE);
        System.out.print("""

            Prints the bytecode of a program or module without running it.

            file            source or .pyc; - or nothing for standard input
            module          found on sys.path as import finds it
            :qualname       only the function or class of this qualified name

            -A, --adaptive      inline caches as they are at run time
            -C, --show-caches   inline caches
            -O, --show-offsets  the offset of each instruction
            -h, --help          this text

            Colours as in tracebacks: on a terminal, unless NO_COLOR is set, TERM is dumb or
            PYTHON_COLORS is 0; always with FORCE_COLOR or PYTHON_COLORS=1. The optimisation
            is the interpreter's: vertebra -OO dis module.
            """);
    }
}

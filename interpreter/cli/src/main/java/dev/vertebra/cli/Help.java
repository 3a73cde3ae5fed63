package dev.vertebra.cli;

import java.io.PrintStream;

/// The texts of `-h`, `--help-env` and `--help-xoptions`.
final class Help {
    private Help() {}

    /// Prints the help that an option asks for.
    static void print(PrintStream out, String option, String usage) {
        switch (option) {
            case "--help-env" -> environment(out);
            case "--help-xoptions" -> xOptions(out);
            case "--help-all" -> {
                options(out, usage);
                out.println();
                environment(out);
                out.println();
                xOptions(out);
            }
            default -> options(out, usage);
        }
    }

    private static void options(PrintStream out, String usage) {
        out.println(usage);
        out.print("""
            Options (in parentheses the environment variable that does the same):
            -b     : warn where bytes meet str or int, -bb: raise there
            -B     : write no .pyc files (PYTHONDONTWRITEBYTECODE)
            -c cmd : run this text; the rest of the line is the program's
            -d     : accepted, without effect (PYTHONDEBUG)
            -E     : take no notice of variables named PYTHON...
            -h     : this text (-?, --help)
            -i     : a prompt when the program has ended, terminal or not
                     (PYTHONINSPECT)
            -I     : isolated: -E, -P and -s together
            -m mod : run a module; the rest of the line is the program's
            -O     : leave out assertions, __debug__ is False (PYTHONOPTIMIZE)
            -OO    : leave out docstrings too
            -P     : put neither the script's nor the working directory in front
                     of sys.path (PYTHONSAFEPATH)
            -q     : no version at the prompt
            -s     : no site directory of the user's own (PYTHONNOUSERSITE)
            -S     : do without the module site
            -u     : stdout and stderr write at once (PYTHONUNBUFFERED)
            -v     : tell of every import, more often: tell more (PYTHONVERBOSE)
            -V     : the version (--version); -VV: more of it
            -W arg : what becomes of warnings, as
                     action:message:category:module:lineno (PYTHONWARNINGS)
            -x     : leave out the program's first line
            -X opt : an option of this implementation, see --help-xoptions
            --check-hash-based-pycs always|default|never:
                     when .pyc files with a hash are compared with their source
            --help-env, --help-xoptions, --help-all: more help

            Arguments:
            file   : the program
            dis    : prints bytecode, see dis --help; a program of this name goes
                     first
            -      : the program comes from stdin, a prompt if that is a terminal
            arg ...: sys.argv[1:]
            """);
    }

    private static void environment(PrintStream out) {
        out.print("""
            Environment variables without an option of their own:
            PYTHONSTARTUP   : a file to run before the first prompt
            PYTHONPATH      : directories for sys.path, with ':' between them
            PYTHONIOENCODING: encoding[:errors] of stdin, stdout and stderr
            PYTHONHASHSEED  : a number from 0 to 4294967295 that decides the hashes
                              of str and bytes, or 'random'
            PYTHONBREAKPOINT: what breakpoint() calls; 0 for nothing
            PYTHON_COLORS   : 1 for colours, 0 for none

            Environment variables that do what an option does:
            PYTHONDEBUG (-d), PYTHONDEVMODE (-X dev), PYTHONDONTWRITEBYTECODE (-B),
            PYTHONINSPECT (-i), PYTHONINTMAXSTRDIGITS (-X int_max_str_digits),
            PYTHONNODEBUGRANGES (-X no_debug_ranges), PYTHONNOUSERSITE (-s),
            PYTHONOPTIMIZE (-O), PYTHONPYCACHEPREFIX (-X pycache_prefix),
            PYTHONSAFEPATH (-P), PYTHONUNBUFFERED (-u), PYTHONUTF8 (-X utf8),
            PYTHONVERBOSE (-v), PYTHONWARNDEFAULTENCODING
            (-X warn_default_encoding), PYTHONWARNINGS (-W)
            """);
    }

    private static void xOptions(PrintStream out) {
        out.print("""
            Options of this implementation:
            -X memory=counting|host|NAME: the memory strategy
            -X compiletime: how long the stages of the compiler take for each source
            -X cpython_caches: .pyc files are shared with CPython 3.13
            -X cpu_count=N: what os.cpu_count() says
            -X dev : development mode
            -X jit=on|off: whether code that runs long is compiled to classes of the JVM
            -X int_max_str_digits=N: how many digits an int may have as text, 0: any
            -X no_debug_ranges: code objects without columns
            -X pycache_prefix=PATH: where .pyc files go
            -X utf8[=0|1]: UTF-8 mode
            -X warn_default_encoding: warn where a text file is opened without an
                     encoding
            """);
    }
}

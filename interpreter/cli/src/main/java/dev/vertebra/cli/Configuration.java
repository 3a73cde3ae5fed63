package dev.vertebra.cli;

import dev.vertebra.interpreter.options.RuntimeFlags;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a command line and the environment variables together ask for. Compare CPython Python/initconfig.c
/// `config_read`.
final class Configuration {
    private static final int DEFAULT_DIGITS = 4300;
    private static final int FEWEST_DIGITS = 640;
    private static final int MOST_FRAMES = 65535;
    private static final BigInteger MOST_SEED = BigInteger.valueOf(0xFFFFFFFFL);

    private final CommandLine line;
    private final Map<String, String> environment;
    private final StartLocale locale;

    Configuration(CommandLine line, Map<String, String> environment, StartLocale locale) {
        this.line = line;
        this.locale = locale;
        this.environment = line.has('E') || line.has('I') ? Map.of() : environment;
    }

    /// The flags for the runtime.
    ///
    /// @throws UsageException if a value is wrong
    RuntimeFlags flags() throws UsageException {
        boolean isolated = line.has('I');
        checkValues();
        return new RuntimeFlags(
                Math.min(1, flag('d', "PYTHONDEBUG")),
                Math.min(1, flag('i', "PYTHONINSPECT")),
                Math.min(1, line.count('i')),
                flag('O', "PYTHONOPTIMIZE"),
                flag('B', "PYTHONDONTWRITEBYTECODE") > 0,
                isolated || flag('s', "PYTHONNOUSERSITE") > 0,
                line.has('S'),
                isolated || line.has('E'),
                flag('v', "PYTHONVERBOSE"),
                line.count('b'),
                line.has('q'),
                hashRandomisation(),
                isolated,
                devMode(),
                utf8Mode(),
                switchedOn("warn_default_encoding", "PYTHONWARNDEFAULTENCODING"),
                isolated || line.has('P') || variable("PYTHONSAFEPATH") != null,
                intMaxStringDigits(),
                flag('u', "PYTHONUNBUFFERED") > 0,
                line.has('x'),
                !switchedOn("no_debug_ranges", "PYTHONNODEBUGRANGES"),
                line.hashChecks);
    }

    private @Nullable String variable(String name) {
        String value = environment.get(name);
        return value == null || value.isEmpty() ? null : value;
    }

    /// How often an option is there, or the number in a variable, whichever is more; a text counts as 1.
    private int flag(char letter, String variable) {
        String value = variable(variable);
        int number = value == null ? 0 : value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : 1;
        return Math.max(line.count(letter), number);
    }

    private boolean switchedOn(String option, String variable) {
        return line.xOption(option) != null || variable(variable) != null;
    }

    private boolean devMode() {
        return switchedOn("dev", "PYTHONDEVMODE");
    }

    private boolean hashRandomisation() throws UsageException {
        String seed = variable("PYTHONHASHSEED");
        if (seed == null || seed.equals("random")) {
            return true;
        }
        if (!seed.matches("[0-9]+") || new BigInteger(seed).compareTo(MOST_SEED) > 0) {
            throw UsageException.value("config_init_hash_seed: PYTHONHASHSEED must be \"random\" or an integer in "
                    + "range [0; 4294967295]");
        }
        return line.has('R') || new BigInteger(seed).signum() != 0;
    }

    private boolean utf8Mode() throws UsageException {
        String option = line.xOption("utf8");
        if (option != null) {
            if (!option.isEmpty() && !option.equals("0") && !option.equals("1")) {
                throw UsageException.value("preconfig_init_utf8_mode: invalid -X utf8 option value");
            }
            return !option.equals("0");
        }
        String variable = variable("PYTHONUTF8");
        if (variable != null && !variable.equals("0") && !variable.equals("1")) {
            throw UsageException.value("preconfig_init_utf8_mode: invalid PYTHONUTF8 environment variable value");
        }
        return variable == null ? locale.isPlain() : variable.equals("1");
    }

    private int intMaxStringDigits() throws UsageException {
        int digits = DEFAULT_DIGITS;
        String variable = variable("PYTHONINTMAXSTRDIGITS");
        if (variable != null) {
            digits = digits(variable, "PYTHONINTMAXSTRDIGITS");
        }
        String option = line.xOption("int_max_str_digits");
        return option == null ? digits : digits(option, "-X int_max_str_digits");
    }

    private static int digits(String value, String source) throws UsageException {
        int digits = value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : -1;
        if (digits != 0 && digits < FEWEST_DIGITS) {
            throw UsageException.value("config_init_int_max_str_digits: " + source + ": invalid limit; must be >= "
                    + FEWEST_DIGITS + " or 0 for unlimited.");
        }
        return digits;
    }

    private void checkValues() throws UsageException {
        String frozen = line.xOption("frozen_modules");
        if (frozen != null && !List.of("", "on", "off").contains(frozen)) {
            throw UsageException.value("bad value for option -X frozen_modules (expected \"on\" or \"off\")");
        }
        String gil = line.xOption("gil");
        if (gil != null && !gil.equals("1")) {
            throw UsageException.value(
                    gil.equals("0")
                            ? "config_read_gil: Disabling the GIL is not supported by this build"
                            : "config_read_gil: PYTHON_GIL / -X gil must be \"0\" or \"1\"");
        }
        String processors = line.xOption("cpu_count");
        if (processors != null && !processors.equals("default") && !processors.matches("0*[1-9][0-9]{0,8}")) {
            throw UsageException.value("config_init_cpu_count: -X cpu_count=n option: n is missing or an invalid "
                    + "number, n must be greater than 0");
        }
        checkFrames(variable("PYTHONTRACEMALLOC"), "PYTHONTRACEMALLOC");
        String frames = line.xOption("tracemalloc");
        checkFrames(frames != null && frames.isEmpty() ? null : frames, "-X tracemalloc=NFRAME");
    }

    private static void checkFrames(@Nullable String frames, String source) throws UsageException {
        if (frames != null && (!frames.matches("[0-9]{1,9}") || Integer.parseInt(frames) > MOST_FRAMES)) {
            throw UsageException.value("config_init_tracemalloc: " + source + ": invalid number of frames");
        }
    }

    /// `sys.warnoptions`: what `-X dev` and `-b` stand for, PYTHONWARNINGS, and `-W`, each once.
    List<String> warnOptions() {
        List<String> all = new ArrayList<>();
        if (devMode()) {
            all.add("default");
        }
        String variable = variable("PYTHONWARNINGS");
        if (variable != null) {
            for (String option : variable.split(",", -1)) {
                addOnce(all, option);
            }
        }
        line.warnOptions.forEach(option -> addOnce(all, option));
        if (line.has('b')) {
            addOnce(all, line.count('b') > 1 ? "error::BytesWarning" : "default::BytesWarning");
        }
        return all;
    }

    private static void addOnce(List<String> all, String option) {
        if (!option.isEmpty() && !all.contains(option)) {
            all.add(option);
        }
    }
}

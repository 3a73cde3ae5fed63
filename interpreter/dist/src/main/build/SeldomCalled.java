import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes down which methods the start of a program calls, but so seldom that to compile them takes longer than to
/// interpret them: commands for the JVM that keep them from being compiled in the run that makes the AOT cache.
///
/// What was compiled in that run is compiled early in every run that uses the cache. This is right for a method that a
/// start calls some thousand times, and loses for one that it calls two hundred times, however hot the training makes
/// it: a compilation takes as long as some 1,500 calls in the JVM's interpreter. Programs that need such a method
/// more have it compiled in the ordinary way.
///
/// The JVM itself counts: each program runs twice, with a low and a high threshold, and tells what it compiles.
public final class SeldomCalled {
    /// From how many calls on a method is compiled early at all. What is called less need not be named.
    private static final int FEW = 64;

    /// From how many calls on a compilation pays. A method with loops counts by their turns, too.
    private static final int ENOUGH = 1_536;

    // A method of six bytecodes or less is compiled at once, whatever was trained: it has nothing to decide.
    private static final int TRIVIAL = 6;

    // Time, number, attributes, level, name and size. Classes that the JVM made have names that no command can contain.
    private static final Pattern COMPILATION =
            Pattern.compile("^\\d+ +\\d+ +[%sbn! ]* [1-4] +([\\w.$]+::[\\w<>$]+) .*\\((\\d+) bytes\\).*");

    private SeldomCalled() {}

    /// @param arguments the `java` of the image, an AOT cache for it, with which programs begin as they will with the
    ///     one to be made, a file with a Python program in each line, and the file to write
    public static void main(String[] arguments) throws IOException, InterruptedException {
        Set<String> called = new TreeSet<>();
        Set<String> often = new HashSet<>();
        for (String program : Files.readAllLines(Path.of(arguments[2]))) {
            if (program.startsWith("#")) {
                continue;
            }
            called.addAll(compiled(arguments[0], arguments[1], program, FEW));
            often.addAll(compiled(arguments[0], arguments[1], program, ENOUGH));
        }
        if (called.isEmpty() || often.isEmpty()) {
            throw new IllegalStateException("what the JVM prints of compilations was not understood");
        }
        // Inlined elsewhere when little is enough, a method may be among the latter alone.
        called.removeAll(often);
        List<String> commands = new ArrayList<>();
        for (String method : called) {
            commands.add("exclude " + method);
        }
        Files.write(Path.of(arguments[3]), commands);
        System.out.println(commands.size() + " methods are called too seldom, " + often.size() + " often enough");
    }

    /// The methods that are compiled when a number of calls is enough for it.
    private static Set<String> compiled(String java, String cache, String program, int calls)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        java,
                        "-XX:AOTCache=" + cache,
                        // What that cache knows to be hot does not count here.
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-AOTReplayTraining",
                        "-XX:TieredStopAtLevel=1",
                        "-XX:-BackgroundCompilation",
                        "-XX:CompileThresholdScaling=1",
                        "-XX:Tier0InvokeNotifyFreqLog=5",
                        "-XX:Tier0BackedgeNotifyFreqLog=10",
                        "-XX:Tier3InvocationThreshold=" + calls,
                        "-XX:Tier3MinInvocationThreshold=" + FEW,
                        "-XX:Tier3CompileThreshold=" + 2 * calls,
                        "-XX:+PrintCompilation",
                        "-Dvertebra.jit=off",
                        "-m",
                        "dev.vertebra.cli/dev.vertebra.cli.Main",
                        "-c",
                        program)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        Set<String> methods = new HashSet<>();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher compilation = COMPILATION.matcher(line);
                if (compilation.matches() && Integer.parseInt(compilation.group(2)) > TRIVIAL) {
                    methods.add(compilation.group(1));
                }
            }
        }
        int status = process.waitFor();
        if (status != 0) {
            throw new IllegalStateException("\"" + program + "\" ended with status " + status + ", not 0");
        }
        return methods;
    }
}

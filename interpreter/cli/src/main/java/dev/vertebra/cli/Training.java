package dev.vertebra.cli;

/// The training run of the image's build: several command lines one after the other in one JVM, so that the AOT cache
/// knows what each way to start a program loads.
public final class Training {
    private Training() {}

    /// Runs code, code that fails, a module and a program.
    ///
    /// @param args the file of the program
    public static void main(String[] args) {
        String[][] lines = {
            {"-c", "pass"},
            {"-c", "import sys\ntry:\n    sys.missing\nexcept AttributeError:\n    raise ValueError('wanted')"},
            {"-m", "timeit", "-n", "1", "-r", "1", "pass"},
            {args[0]}
        };
        int[] wanted = {0, 1, 0, 0};
        for (int i = 0; i < lines.length; i++) {
            String[] line = lines[i];
            int status = Main.run(line);
            if (status != wanted[i]) {
                System.err.println("status " + status + " of vertebra " + String.join(" ", line));
                java.lang.Runtime.getRuntime().halt(1);
            }
        }
        java.lang.Runtime.getRuntime().halt(0);
    }
}

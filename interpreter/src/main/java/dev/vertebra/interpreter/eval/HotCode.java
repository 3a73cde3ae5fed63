package dev.vertebra.interpreter.eval;

import dev.vertebra.interpreter.translation.CodeTranslator;
import dev.vertebra.interpreter.translation.Translation;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Arrays;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;

/// The code of a runtime that runs long: finds it and has it made into [CompiledCode].
///
/// Nothing is counted while code runs. The [CodeSampler] asks the thread that runs Python code now and then where it
/// is; a code object that was met twice is translated on the sampler's thread, and a thread of the runtime takes the
/// outcome at a later sample.
///
/// The property `vertebra.jit` says whether: `on`, `off`, or `always`, which translates all code before it runs, for
/// tests; `-X jit=off` says it for one runtime. `vertebra.jit.log=true` tells on standard error what is compiled.
final class HotCode {
    private static final String WANTED = System.getProperty("vertebra.jit", "on");

    /// Whether all code is compiled before it runs.
    static final boolean ALWAYS = WANTED.equals("always");

    private static final boolean LOGS = Boolean.getBoolean("vertebra.jit.log");
    private static final System.Logger LOGGER = System.getLogger(HotCode.class.getName());

    /// How often code is met before it is translated.
    private static final int SAMPLES = 2;

    private final boolean wanted;
    private final Queue<CodeUnit> found = new ConcurrentLinkedQueue<>();
    private final Queue<Ready> ready = new ConcurrentLinkedQueue<>();

    private record Ready(CodeUnit unit, CompiledCode code, boolean[] entries) {
        void install() {
            unit.install(code, entries);
        }
    }

    /// The provider is looked for when something is hot: most programs end before.
    private static final class Provider {
        static final @Nullable CodeTranslator TRANSLATOR =
                RuntimeState.services(CodeTranslator.class).findFirst().orElse(null);
    }

    /// @param option what `-X jit=` says, or null
    HotCode(@Nullable String option) {
        this.wanted = !WANTED.equals("off") && !ALWAYS && !"off".equals(option);
    }

    /// Whether the runtime is to be sampled.
    boolean isWanted() {
        return wanted;
    }

    /// A sample has found a frame running. The thread has the runtime's lock.
    void met(PyFrame frame) {
        for (Ready each = ready.poll(); each != null; each = ready.poll()) {
            each.install();
        }
        CodeUnit unit = frame.unit;
        if (!unit.triedToCompile && ++unit.samples >= SAMPLES) {
            unit.triedToCompile = true;
            found.add(unit);
        }
    }

    /// Translates what was found, on the sampler's thread.
    ///
    /// @return whether there was anything
    boolean translateFound() {
        boolean any = !found.isEmpty();
        for (CodeUnit unit = found.poll(); unit != null; unit = found.poll()) {
            try {
                Ready made = translate(unit);
                if (made != null) {
                    ready.add(made);
                }
            } catch (RuntimeException | Error e) {
                // The loop runs it as before. A full heap or stack is no reason to end the sampler's thread either.
                LOGGER.log(System.Logger.Level.DEBUG, "cannot compile " + name(unit), e);
            }
        }
        return any;
    }

    /// Compiles the code of a unit at once, under [#ALWAYS].
    static void compile(CodeUnit unit) {
        unit.triedToCompile = true;
        Ready made = translate(unit);
        if (made != null) {
            made.install();
        }
    }

    private static @Nullable Ready translate(CodeUnit unit) {
        CodeTranslator translator = Provider.TRANSLATOR;
        Translation translation = translator == null ? null : translator.translate(unit.code);
        if (translation == null) {
            return null;
        }
        CompiledCode made = define(translation);
        if (LOGS) {
            System.err.println("compiled " + name(unit));
        }
        return new Ready(unit, made, translation.entries());
    }

    private static CompiledCode define(Translation translation) {
        CompiledCode[] parts = new CompiledCode[translation.parts().size()];
        byte[] numbers = new byte[translation.depths().length];
        int begin = 0;
        for (int i = 0; i < parts.length; i++) {
            Translation.Part part = translation.parts().get(i);
            parts[i] = instance(part.classFile());
            parts[i].depths = translation.depths();
            Arrays.fill(numbers, begin, part.end(), (byte) i);
            begin = part.end();
        }
        return parts.length == 1 ? parts[0] : new CompiledParts(parts, numbers);
    }

    private static CompiledCode instance(byte[] classFile) {
        try {
            MethodHandles.Lookup made = MethodHandles.lookup().defineHiddenClass(classFile, true);
            return (CompiledCode) made.findConstructor(made.lookupClass(), MethodType.methodType(void.class))
                    .invoke();
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException("a class that a translator has made cannot be used", e);
        }
    }

    private static String name(CodeUnit unit) {
        return unit.code.co_qualname() + " (" + unit.code.co_filename + ":" + unit.code.co_firstlineno + ")";
    }
}

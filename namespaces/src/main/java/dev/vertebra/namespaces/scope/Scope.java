package dev.vertebra.namespaces.scope;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One block of a program and what it does with each name.
///
/// While a [ScopeBuilder] collects facts, symbols carry only the bits of [Symbols]; once resolved they carry the
/// [Binding] too. Compare CPython Include/internal/pycore_symtable.h PySTEntryObject.
public final class Scope {
    final ScopeKind kind;
    final String name;
    final SourceSpan span;
    final Map<String, Integer> symbols = new LinkedHashMap<>();
    final List<String> parameters = new ArrayList<>();
    List<Scope> children = new ArrayList<>();
    final List<Directive> directives = new ArrayList<>();

    @Nullable
    Set<String> mangledNames;

    @Nullable
    String description;

    boolean nested;
    boolean free;
    boolean childFree;
    boolean generator;
    boolean coroutine;
    ComprehensionKind comprehension = ComprehensionKind.NONE;
    boolean varArgs;
    boolean varKeywords;
    boolean returnsValue;
    boolean needsClassClosure;
    boolean needsClassDict;
    boolean inlined;
    boolean inIterationTarget;
    boolean seesClass;
    int inIterable;

    /// A `global` or `nonlocal` declaration, or a named expression that acts as one.
    record Directive(String name, SourceSpan span) {}

    Scope(ScopeKind kind, String name, SourceSpan span) {
        this.kind = kind;
        this.name = name;
        this.span = span;
    }

    /// What kind of block it is.
    public ScopeKind kind() {
        return kind;
    }

    /// The name of the function or class, or a word for blocks without name.
    public String name() {
        return name;
    }

    /// Where the block is.
    public SourceSpan span() {
        return span;
    }

    /// The names in the order of their first mention, each with its bits and its binding.
    public Map<String, Integer> symbols() {
        return Collections.unmodifiableMap(symbols);
    }

    /// The bits of a name, 0 if the scope does not know it.
    public int flags(String name) {
        Integer flags = symbols.get(name);
        return flags == null ? 0 : flags;
    }

    /// What a name means here.
    public Binding binding(String name) {
        return Binding.of(flags(name));
    }

    /// The parameters in the order of a frame's variables.
    public List<String> parameters() {
        return Collections.unmodifiableList(parameters);
    }

    /// The blocks directly inside, those of inlined comprehensions included.
    public List<Scope> children() {
        return Collections.unmodifiableList(children);
    }

    /// The names that are mangled in this block; null if all are. Around a generic class only its type parameters are.
    public @Nullable Set<String> mangledNames() {
        return mangledNames == null ? null : Collections.unmodifiableSet(mangledNames);
    }

    /// What a name stands for here, inside the class of a name.
    public String mangle(@Nullable String className, String name) {
        return mangledNames != null && !mangledNames.contains(name) ? name : Mangling.mangle(className, name);
    }

    /// Whether the block is inside a function.
    public boolean isNested() {
        return nested;
    }

    /// Whether the block has free variables.
    public boolean hasFree() {
        return free;
    }

    /// Whether a block inside has free variables.
    public boolean hasChildFree() {
        return childFree;
    }

    /// Whether it contains `yield`, or is a generator expression.
    public boolean isGenerator() {
        return generator;
    }

    /// Whether it may `await`.
    public boolean isCoroutine() {
        return coroutine;
    }

    /// Which comprehension it is.
    public ComprehensionKind comprehension() {
        return comprehension;
    }

    /// Whether it takes `*args`.
    public boolean hasVarArgs() {
        return varArgs;
    }

    /// Whether it takes `**kwargs`.
    public boolean hasVarKeywords() {
        return varKeywords;
    }

    /// Whether it contains `return value`.
    public boolean returnsValue() {
        return returnsValue;
    }

    /// Whether a class must make the cell `__class__`.
    public boolean needsClassClosure() {
        return needsClassClosure;
    }

    /// Whether a class must make the cell `__classdict__`.
    public boolean needsClassDict() {
        return needsClassDict;
    }

    /// Whether a comprehension runs in the frame of the block around it.
    public boolean isInlined() {
        return inlined;
    }

    /// Whether names can come from a class body right around this block.
    public boolean seesClass() {
        return seesClass;
    }

    void addMangled(String parameter) {
        if (mangledNames != null) {
            mangledNames.add(parameter);
        }
    }

    void mangleOnlyTypeParameters() {
        mangledNames = new HashSet<>();
    }
}

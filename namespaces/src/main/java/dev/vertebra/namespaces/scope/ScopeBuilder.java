package dev.vertebra.namespaces.scope;

import static dev.vertebra.namespaces.scope.Symbols.*;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Collects what a program does with names, block by block, and resolves it.
///
/// The front end enters and leaves blocks in the order of the source and reports bindings, uses and declarations in
/// between. What contradicts itself is refused with a [ScopeException] at once; what only the whole shows, by
/// [#resolve].
/// Compare CPython Python/symtable.c.
public final class ScopeBuilder {
    private final List<Scope> stack = new ArrayList<>();
    private final IdentityHashMap<Object, Scope> byKey = new IdentityHashMap<>();
    private final boolean futureAnnotations;
    private @Nullable Scope top;
    private @Nullable Scope current;
    private @Nullable String className;

    /// Starts with nothing.
    ///
    /// @param futureAnnotations whether annotations are not evaluated, so that their names do not count
    public ScopeBuilder(boolean futureAnnotations) {
        this.futureAnnotations = futureAnnotations;
    }

    /// The block that is open.
    public Scope current() {
        if (current == null) {
            throw new IllegalStateException("no block is open");
        }
        return current;
    }

    /// The class whose private names are meant, or null.
    public @Nullable String className() {
        return className;
    }

    /// Says whose private names are meant from here on.
    public void className(@Nullable String name) {
        className = name;
    }

    /// Opens a block.
    ///
    /// @param key what the block is found by later
    public void enter(ScopeKind kind, String name, Object key, SourceSpan span) {
        Scope scope = new Scope(kind, name, span);
        byKey.put(key, scope);
        Scope outer = current;
        stack.add(scope);
        current = scope;
        if (outer == null) {
            top = scope;
            return;
        }
        scope.nested = outer.nested || outer.kind.isFunctionLike();
        scope.inIterable = outer.inIterable;
        if (kind != ScopeKind.CLASS) {
            scope.mangledNames = outer.mangledNames;
        }
        if (!(futureAnnotations && kind == ScopeKind.ANNOTATION)) {
            outer.children.add(scope);
        }
    }

    /// Opens the block of type parameters of a generic function, class or alias.
    ///
    /// @param ofClass whether they belong to a class
    public void enterTypeParameters(
            String name, Object key, boolean defaults, boolean keywordDefaults, boolean ofClass, SourceSpan span) {
        boolean inClass = current().kind == ScopeKind.CLASS;
        enter(ScopeKind.TYPE_PARAMETERS, name, key, span);
        if (inClass) {
            seeClass(span);
        }
        if (ofClass) {
            bind(".type_params", DEF_LOCAL, span);
            use(".type_params", span);
            bind(".generic_base", DEF_LOCAL, span);
            use(".generic_base", span);
        }
        if (defaults) {
            bind(".defaults", DEF_PARAM, span);
        }
        if (keywordDefaults) {
            bind(".kwdefaults", DEF_PARAM, span);
        }
    }

    /// In the open block, which surrounds a generic class, only type parameters are mangled.
    public void mangleOnlyTypeParameters() {
        current().mangleOnlyTypeParameters();
    }

    /// Opens a block in which names of the surrounding class are visible if they are in the one around.
    ///
    /// @param description how messages call the block, or null
    public void enterLazy(
            ScopeKind kind, String name, Object key, boolean inClass, @Nullable String description, SourceSpan span) {
        enter(kind, name, key, span);
        if (inClass) {
            seeClass(span);
        }
        current().description = description;
    }

    private void seeClass(SourceSpan span) {
        current().seesClass = true;
        use("__classdict__", span);
    }

    /// Closes the open block.
    public void leave() {
        stack.removeLast();
        current = stack.isEmpty() ? null : stack.getLast();
    }

    /// Reports that the open block reads a name.
    public void use(String name, SourceSpan span) {
        define(name, USE, current(), span);
    }

    /// Reports that the open block binds a name.
    ///
    /// @param flag the bits of [Symbols] that say how
    public void bind(String name, int flag, SourceSpan span) {
        if ((flag & DEF_TYPE_PARAM) != 0) {
            current().addMangled(name);
        }
        define(name, flag, current(), span);
    }

    /// Reports that the open block deletes a name.
    public void delete(String name, SourceSpan span) {
        define(name, DEF_LOCAL, current(), span);
    }

    /// Reports a `global` or `nonlocal` declaration of one name.
    public void declare(String name, boolean global, SourceSpan span) {
        int flags = lookup(current(), name);
        if ((flags & (DEF_PARAM | DEF_LOCAL | USE | DEF_ANNOT)) != 0) {
            throw new ScopeException(declaredTooLate(name, flags, global ? "global" : "nonlocal"), span);
        }
        define(name, global ? DEF_GLOBAL : DEF_NONLOCAL, current(), span);
        record(name, span);
    }

    private static String declaredTooLate(String name, int flags, String word) {
        if ((flags & DEF_PARAM) != 0) {
            return "name '" + name + "' is parameter and " + word;
        }
        if ((flags & USE) != 0) {
            return "name '" + name + "' is used prior to " + word + " declaration";
        }
        if ((flags & DEF_ANNOT) != 0) {
            return "annotated name '" + name + "' can't be " + word;
        }
        return "name '" + name + "' is assigned to before " + word + " declaration";
    }

    /// Reports the annotation of a plain name, with or without value.
    ///
    /// @param simple whether the name stands without parentheses
    /// @param statement the place of the whole statement
    public void annotate(String name, boolean simple, boolean hasValue, SourceSpan statement, SourceSpan span) {
        int flags = lookup(current(), name);
        if ((flags & (DEF_GLOBAL | DEF_NONLOCAL)) != 0 && current() != top && simple) {
            String word = (flags & DEF_GLOBAL) != 0 ? "global" : "nonlocal";
            throw new ScopeException("annotated name '" + name + "' can't be " + word, statement);
        }
        if (simple) {
            bind(name, DEF_ANNOT | DEF_LOCAL, span);
        } else if (hasValue) {
            bind(name, DEF_LOCAL, span);
        }
    }

    /// Reports the target of a named expression; in a comprehension it belongs to the block around. PEP 572.
    ///
    /// @param expression the place of the whole named expression
    public void namedTarget(String name, SourceSpan expression, SourceSpan span) {
        if (current().inIterable > 0) {
            throw new ScopeException(
                    "assignment expression cannot be used in a comprehension iterable expression", expression);
        }
        if (current().comprehension != ComprehensionKind.NONE) {
            extendNamed(name, span);
        }
    }

    private void extendNamed(String name, SourceSpan span) {
        for (int i = stack.size() - 1; i >= 0; i--) {
            Scope scope = stack.get(i);
            if (scope.comprehension != ComprehensionKind.NONE) {
                int flags = lookup(scope, name);
                if ((flags & DEF_COMP_ITER) != 0 && (flags & DEF_LOCAL) != 0) {
                    throw new ScopeException(
                            "assignment expression cannot rebind comprehension iteration variable '" + name + "'",
                            span);
                }
                continue;
            }
            extendInto(scope, name, span);
            return;
        }
    }

    private void extendInto(Scope scope, String name, SourceSpan span) {
        switch (scope.kind) {
            case FUNCTION -> {
                boolean global = (lookup(scope, name) & DEF_GLOBAL) != 0;
                bind(name, global ? DEF_GLOBAL : DEF_NONLOCAL, span);
                record(name, span);
                define(name, DEF_LOCAL, scope, span);
            }
            case MODULE -> {
                bind(name, DEF_GLOBAL, span);
                record(name, span);
                define(name, DEF_GLOBAL, scope, span);
            }
            case CLASS -> throw notHere("used in a class body", span);
            case TYPE_PARAMETERS -> throw notHere("used within the definition of a generic", span);
            case TYPE_ALIAS -> throw notHere("used in a type alias", span);
            case TYPE_VARIABLE -> throw notHere("used in a TypeVar bound", span);
            case ANNOTATION -> throw notHere("used within an annotation", span);
        }
    }

    private static ScopeException notHere(String where, SourceSpan span) {
        return new ScopeException("assignment expression within a comprehension cannot be " + where, span);
    }

    /// Refuses an expression that annotations and type scopes must not contain.
    ///
    /// @param what how the message calls the expression
    public void checkAllowed(String what, SourceSpan span) {
        String where = switch (current().kind) {
            case ANNOTATION -> "an annotation";
            case TYPE_VARIABLE -> current().description;
            case TYPE_ALIAS -> "a type alias";
            case TYPE_PARAMETERS -> "the definition of a generic";
            case FUNCTION, CLASS, MODULE -> null;
        };
        if (where != null) {
            throw new ScopeException(what + " cannot be used within " + where, span);
        }
    }

    /// Reports `yield`.
    public void yields(SourceSpan span) {
        current().generator = true;
        if (current().comprehension != ComprehensionKind.NONE) {
            throw new ScopeException("'yield' inside " + current().comprehension.description(), span);
        }
    }

    /// Reports that the open block is a coroutine, or awaits.
    public void coroutine() {
        current().coroutine = true;
    }

    /// Reports `return value`.
    public void returnsValue() {
        current().returnsValue = true;
    }

    /// Reports that the open block takes `*args`.
    public void varArgs() {
        current().varArgs = true;
    }

    /// Reports that the open block takes `**kwargs`.
    public void varKeywords() {
        current().varKeywords = true;
    }

    /// Reports that what follows is the target of a comprehension's `for`, or, with false, no longer is.
    public void iterationTarget(boolean on) {
        current().inIterationTarget = on;
    }

    /// Reports that what follows is the iterable of a comprehension's `for` (+1), or no longer is (-1).
    public void iterable(int change) {
        current().inIterable += change;
    }

    /// Says that the open block is a comprehension, with its hidden parameter.
    public void comprehension(ComprehensionKind kind, SourceSpan span) {
        current().comprehension = kind;
        bind(".0", DEF_PARAM, span);
    }

    /// Ends the facts about a comprehension and closes it.
    ///
    /// @return whether it is asynchronous and no generator, so that the block around must be too
    public boolean leaveComprehension() {
        Scope scope = current();
        boolean generator = scope.comprehension == ComprehensionKind.GENERATOR;
        scope.generator = generator;
        boolean async = scope.coroutine && !generator;
        leave();
        if (async) {
            current().coroutine = true;
        }
        return async;
    }

    /// Decides for every name of every block what it means.
    public ScopeTable resolve() {
        if (top == null) {
            throw new IllegalStateException("no block");
        }
        new ScopeAnalyzer().analyze(top);
        return new ScopeTable(top, byKey);
    }

    private int lookup(Scope scope, String name) {
        return scope.flags(scope.mangle(className, name));
    }

    private void record(String name, SourceSpan span) {
        current().directives.add(new Scope.Directive(current().mangle(className, name), span));
    }

    private void define(String name, int flag, Scope scope, SourceSpan span) {
        String mangled = current().mangle(className, name);
        int flags = scope.flags(mangled);
        if ((flag & flags & DEF_PARAM) != 0) {
            throw new ScopeException("duplicate argument '" + name + "' in function definition", span);
        }
        if ((flag & flags & DEF_TYPE_PARAM) != 0) {
            throw new ScopeException("duplicate type parameter '" + name + "'", span);
        }
        flags |= flag;
        if (scope.inIterationTarget) {
            if ((flags & (DEF_GLOBAL | DEF_NONLOCAL)) != 0) {
                throw new ScopeException(
                        "comprehension inner loop cannot rebind assignment expression target '" + name + "'", span);
            }
            flags |= DEF_COMP_ITER;
        }
        scope.symbols.put(mangled, flags);
        if ((flag & DEF_PARAM) != 0) {
            scope.parameters.add(mangled);
        } else if ((flag & DEF_GLOBAL) != 0 && top != null) {
            top.symbols.put(mangled, top.flags(mangled) | flag);
        }
    }
}

package dev.vertebra.namespaces.scope;

import static dev.vertebra.namespaces.scope.Symbols.*;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Decides what names mean, from the outermost block inwards, and collects free variables on the way back.
///
/// A block receives the names bound by functions around it and those declared global; it returns the names that are
/// free in it. Compare CPython Python/symtable.c analyze_block.
final class ScopeAnalyzer {

    /// What blocks around have to say about names; each block works on its own copy.
    private record Context(
            @Nullable Set<String> bound,
            Set<String> global,
            Set<String> typeParameters,
            @Nullable Scope classScope) {
        Context copy(@Nullable Scope seenClass) {
            return new Context(
                    bound == null ? new HashSet<>() : new HashSet<>(bound),
                    new HashSet<>(global),
                    new HashSet<>(typeParameters),
                    seenClass);
        }
    }

    /// What the analysis of one block finds.
    private static final class Findings {
        final Map<String, Binding> bindings = new LinkedHashMap<>();
        final Set<String> local = new HashSet<>();
        final Set<String> inlinedCells = new HashSet<>();
        final Set<String> free = new LinkedHashSet<>();
    }

    void analyze(Scope top) {
        analyzeBlock(top, new LinkedHashSet<>(), new Context(null, new HashSet<>(), new HashSet<>(), null));
    }

    private void analyzeBlock(Scope scope, Set<String> free, Context context) {
        Findings found = new Findings();
        Set<String> newGlobal = new HashSet<>();
        Set<String> newBound = new HashSet<>();
        boolean isClass = scope.kind == ScopeKind.CLASS;
        if (isClass) {
            passDown(context, newGlobal, newBound);
        }
        for (Map.Entry<String, Integer> symbol : scope.symbols.entrySet()) {
            analyzeName(scope, symbol.getKey(), symbol.getValue(), context, found, free);
        }
        if (isClass) {
            newBound.add("__class__");
            newBound.add("__classdict__");
        } else {
            if (scope.kind.isFunctionLike()) {
                newBound.addAll(found.local);
            }
            passDown(context, newGlobal, newBound);
        }
        analyzeChildren(scope, found, new Context(newBound, newGlobal, context.typeParameters, context.classScope));
        spliceInlined(scope);
        if (scope.kind.isFunctionLike()) {
            makeCells(found);
        } else if (isClass) {
            scope.needsClassClosure = found.free.remove("__class__");
            scope.needsClassDict = found.free.remove("__classdict__");
        }
        updateSymbols(scope, found, context.bound, isClass || scope.seesClass);
        free.addAll(found.free);
    }

    private static void passDown(Context context, Set<String> newGlobal, Set<String> newBound) {
        newGlobal.addAll(context.global);
        if (context.bound != null) {
            newBound.addAll(context.bound);
        }
    }

    private void analyzeName(Scope scope, String name, int flags, Context context, Findings found, Set<String> free) {
        if ((flags & DEF_GLOBAL) != 0) {
            if ((flags & DEF_NONLOCAL) != 0) {
                throw atDirective(scope, name, "name '" + name + "' is nonlocal and global");
            }
            found.bindings.put(name, Binding.GLOBAL_EXPLICIT);
            context.global.add(name);
            if (context.bound != null) {
                context.bound.remove(name);
            }
        } else if ((flags & DEF_NONLOCAL) != 0) {
            checkNonlocal(scope, name, context);
            found.bindings.put(name, Binding.FREE);
            scope.free = true;
            free.add(name);
        } else if ((flags & DEF_BOUND) != 0) {
            found.bindings.put(name, Binding.LOCAL);
            found.local.add(name);
            context.global.remove(name);
            if ((flags & DEF_TYPE_PARAM) != 0) {
                context.typeParameters.add(name);
            } else {
                context.typeParameters.remove(name);
            }
        } else {
            found.bindings.put(name, usedOnly(scope, name, context, free));
        }
    }

    private static void checkNonlocal(Scope scope, String name, Context context) {
        if (context.bound == null) {
            throw atDirective(scope, name, "nonlocal declaration not allowed at module level");
        }
        if (!context.bound.contains(name)) {
            throw atDirective(scope, name, "no binding for nonlocal '" + name + "' found");
        }
        if (context.typeParameters.contains(name)) {
            throw atDirective(scope, name, "nonlocal binding not allowed for type parameter '" + name + "'");
        }
    }

    /// What a name means that the block only reads. A name that the class around binds is looked up there first and
    /// then among the globals, never in functions around the class.
    private static Binding usedOnly(Scope scope, String name, Context context, Set<String> free) {
        if (context.classScope != null) {
            int classFlags = context.classScope.flags(name);
            if ((classFlags & DEF_GLOBAL) != 0) {
                return Binding.GLOBAL_EXPLICIT;
            }
            if ((classFlags & DEF_BOUND) != 0 && (classFlags & DEF_NONLOCAL) == 0) {
                return Binding.GLOBAL_IMPLICIT;
            }
        }
        if (context.bound != null && context.bound.contains(name)) {
            scope.free = true;
            free.add(name);
            return Binding.FREE;
        }
        if (!context.global.contains(name) && scope.nested) {
            scope.free = true;
        }
        return Binding.GLOBAL_IMPLICIT;
    }

    private static ScopeException atDirective(Scope scope, String name, String message) {
        for (Scope.Directive directive : scope.directives) {
            if (directive.name().equals(name)) {
                return new ScopeException(message, directive.span());
            }
        }
        return new ScopeException(message, null);
    }

    private void analyzeChildren(Scope scope, Findings found, Context context) {
        for (Scope child : scope.children) {
            Scope seen = null;
            if (child.seesClass) {
                seen = scope.kind == ScopeKind.CLASS ? scope : context.classScope;
            }
            boolean inline = child.comprehension != ComprehensionKind.NONE && !child.generator && !scope.seesClass;
            Set<String> childFree = new LinkedHashSet<>(found.free);
            analyzeBlock(child, childFree, context.copy(seen));
            if (inline) {
                inlineComprehension(scope, child, found, childFree);
                child.inlined = true;
            }
            found.free.addAll(childFree);
            if (child.free || child.childFree) {
                scope.childFree = true;
            }
        }
    }

    /// Moves the names of a comprehension into the block around it. PEP 709.
    private static void inlineComprehension(Scope scope, Scope comp, Findings found, Set<String> compFree) {
        boolean removeClass = false;
        for (Map.Entry<String, Integer> symbol : comp.symbols.entrySet()) {
            String name = symbol.getKey();
            int flags = symbol.getValue();
            if ((flags & DEF_PARAM) != 0) {
                continue;
            }
            Binding binding = Binding.of(flags);
            int only = flags & FLAGS_MASK;
            if (binding == Binding.CELL || (only & DEF_COMP_CELL) != 0) {
                found.inlinedCells.add(name);
            }
            if (binding == Binding.FREE && scope.kind == ScopeKind.CLASS && name.equals("__class__")) {
                binding = Binding.GLOBAL_IMPLICIT;
                compFree.remove(name);
                removeClass = true;
            }
            Integer existing = scope.symbols.get(name);
            if (existing == null) {
                scope.symbols.put(name, only);
                found.bindings.put(name, binding);
            } else if ((existing & DEF_BOUND) != 0 && scope.kind != ScopeKind.CLASS && !isFreeInAnyChild(comp, name)) {
                compFree.remove(name);
            }
        }
        if (removeClass) {
            comp.symbols.remove("__class__");
        }
    }

    private static boolean isFreeInAnyChild(Scope scope, String name) {
        for (Scope child : scope.children) {
            if (child.binding(name) == Binding.FREE) {
                return true;
            }
        }
        return false;
    }

    private static void spliceInlined(Scope scope) {
        boolean any = false;
        for (Scope child : scope.children) {
            any |= child.inlined;
        }
        if (!any) {
            return;
        }
        List<Scope> spliced = new ArrayList<>();
        for (Scope child : scope.children) {
            if (child.inlined) {
                spliced.addAll(child.children);
            } else {
                spliced.add(child);
            }
        }
        scope.children = spliced;
    }

    private static void makeCells(Findings found) {
        for (Map.Entry<String, Binding> entry : found.bindings.entrySet()) {
            String name = entry.getKey();
            if (entry.getValue() == Binding.LOCAL && (found.free.contains(name) || found.inlinedCells.contains(name))) {
                entry.setValue(Binding.CELL);
                found.free.remove(name);
            }
        }
    }

    private static void updateSymbols(Scope scope, Findings found, @Nullable Set<String> bound, boolean classLike) {
        for (Map.Entry<String, Integer> symbol : scope.symbols.entrySet()) {
            String name = symbol.getKey();
            int flags = symbol.getValue();
            if (found.inlinedCells.contains(name)) {
                flags |= DEF_COMP_CELL;
            }
            Binding binding = found.bindings.getOrDefault(name, Binding.UNKNOWN);
            symbol.setValue(flags | binding.ordinal() << SCOPE_SHIFT);
        }
        for (String name : found.free) {
            Integer flags = scope.symbols.get(name);
            if (flags != null) {
                if (classLike) {
                    scope.symbols.put(name, flags | DEF_FREE_CLASS);
                }
            } else if (bound == null || bound.contains(name)) {
                scope.symbols.put(name, Binding.FREE.ordinal() << SCOPE_SHIFT);
            }
        }
    }
}

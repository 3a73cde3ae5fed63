package dev.vertebra.compiler.unit;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// What a code object has besides its instructions: names with their indices, counts, lines.
///
/// Compare CPython Include/internal/pycore_compile.h _PyCompile_CodeUnitMetadata.
public final class UnitInfo {
    /// The file.
    public final String filename;
    /// The name.
    public final String name;
    /// The dotted name.
    public String qualname = "";
    /// The first line.
    public int firstLine;
    /// How many positional parameters there are.
    public int argCount;
    /// How many of them are positional only.
    public int posOnlyArgCount;
    /// How many keyword-only parameters there are.
    public int kwOnlyArgCount;
    /// How many variables are bound when the code begins.
    public int parameters;
    /// The bits of `co_flags`.
    public int flags;
    /// Constants.
    public final Constants constants = new Constants();
    /// Global names and attributes.
    public final Map<String, Integer> names = new LinkedHashMap<>();
    /// Local variables, parameters first.
    public final Map<String, Integer> varNames = new LinkedHashMap<>();
    /// Cells, by name.
    public final Map<String, Integer> cellVars = new LinkedHashMap<>();
    /// Free variables, by name, counted on from the cells.
    public final Map<String, Integer> freeVars = new LinkedHashMap<>();
    /// Locals that inlined comprehensions brought into a module or class.
    public final Set<String> hidden = new HashSet<>();

    /// Starts with nothing.
    public UnitInfo(String filename, String name, int firstLine) {
        this.filename = filename;
        this.name = name;
        this.firstLine = firstLine;
    }

    /// The index of a name in a table, which gets it if it is new.
    public static int index(Map<String, Integer> table, String name) {
        Integer known = table.get(name);
        if (known != null) {
            return known;
        }
        int at = table.size();
        table.put(name, at);
        return at;
    }
}

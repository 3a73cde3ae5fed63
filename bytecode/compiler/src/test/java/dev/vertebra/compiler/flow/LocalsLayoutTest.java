package dev.vertebra.compiler.flow;

import static dev.vertebra.compiler.flow.FlowText.check;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.vertebra.compiler.unit.CodeFlags;
import dev.vertebra.compiler.unit.UnitInfo;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Where the variables of a frame stand, and what code does first because of it.
final class LocalsLayoutTest {
    private static UnitInfo unit(List<String> locals, List<String> cells, List<String> free) {
        UnitInfo unit = new UnitInfo("file", "name", 1);
        locals.forEach(name -> UnitInfo.index(unit.varNames, name));
        cells.forEach(name -> UnitInfo.index(unit.cellVars, name));
        free.forEach(name -> unit.freeVars.put(name, unit.cellVars.size() + unit.freeVars.size()));
        return unit;
    }

    @Test
    void cellOfAParameterTakesItsPlace() {
        UnitInfo unit = unit(List.of("a", "b"), List.of("b"), List.of());
        check("""
              RESUME 0
              LOAD_CLOSURE 0
              LOAD_DEREF 0
              RETURN_VALUE
            """, graph -> LocalsLayout.run(graph, unit), """
            a:
              MAKE_CELL 1 @-
              RESUME 0 @1
              LOAD_CLOSURE 1
              LOAD_DEREF 1
              RETURN_VALUE
            """);
        List<Byte> kinds = new ArrayList<>();
        assertEquals(List.of("a", "b"), LocalsLayout.names(unit, kinds));
        assertEquals(List.of((byte) CodeFlags.FAST_LOCAL, (byte) (CodeFlags.FAST_LOCAL | CodeFlags.FAST_CELL)), kinds);
    }

    @Test
    void otherCellsAndFreeVariablesFollowTheLocals() {
        UnitInfo unit = unit(List.of("a"), List.of("a", "c"), List.of("f"));
        check("""
              RESUME 0
              STORE_DEREF 1
              LOAD_DEREF 2
              RETURN_VALUE
            """, graph -> LocalsLayout.run(graph, unit), """
            a:
              COPY_FREE_VARS 1 @-
              MAKE_CELL 0
              MAKE_CELL 1
              RESUME 0 @1
              STORE_DEREF 1
              LOAD_DEREF 2
              RETURN_VALUE
            """);
        List<Byte> kinds = new ArrayList<>();
        assertEquals(List.of("a", "c", "f"), LocalsLayout.names(unit, kinds));
        assertEquals((byte) CodeFlags.FAST_CELL, kinds.get(1));
        assertEquals((byte) CodeFlags.FAST_FREE, kinds.get(2));
    }

    @Test
    void generatorsAreMadeBeforeTheirBodyRuns() {
        UnitInfo unit = unit(List.of(), List.of(), List.of());
        unit.flags = CodeFlags.GENERATOR;
        check("""
              RESUME 0 @3
              RETURN_CONST 0
            """, graph -> LocalsLayout.run(graph, unit), """
            a:
              RETURN_GENERATOR @1
              POP_TOP
              RESUME 0 @3
              RETURN_CONST 0
            """);
    }

    @Test
    void variablesOfInlinedComprehensionsAreHidden() {
        UnitInfo unit = unit(List.of("x"), List.of(), List.of());
        unit.hidden.add("x");
        List<Byte> kinds = new ArrayList<>();
        assertEquals(List.of("x"), LocalsLayout.names(unit, kinds));
        assertEquals(List.of((byte) (CodeFlags.FAST_LOCAL | CodeFlags.FAST_HIDDEN)), kinds);
    }
}

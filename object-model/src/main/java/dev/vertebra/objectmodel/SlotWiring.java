package dev.vertebra.objectmodel;

import dev.vertebra.declare.Slot;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Keeps the slots of a class in step with the dunder names in its linearisation, both ways.
///
/// A static type gets the functions that its natives declare, then those of its base. A heap type gets, for each slot
/// whose dunder is
/// found: the native function itself if the dunder is its wrapper, else the function that calls the dunder
/// ([DunderSlot]).
/// Compare CPython Objects/typeobject.c `update_one_slot`, `inherit_slots`.
final class SlotWiring {
    private static final Map<String, List<Slot>> BY_DUNDER = byDunder();

    private SlotWiring() {}

    private static Map<String, List<Slot>> byDunder() {
        Map<String, List<Slot>> map = new HashMap<>();
        for (Slot slot : Slot.values()) {
            for (String dunder : slot.dunders()) {
                map.computeIfAbsent(dunder, key -> new ArrayList<>(2)).add(slot);
            }
        }
        return map;
    }

    private static final byte NAMES_SLOTS = 1;
    private static final byte NAMES_NONE = 2;

    /// The dunder names of each slot by its number. In a class of their own: the first types are made while there are
    /// no strings.
    private static final class Names {
        static final PyStr[][] OF = of();

        private static PyStr[][] of() {
            Slot[] slots = Slot.values();
            PyStr[][] names = new PyStr[slots.length][];
            for (Slot slot : slots) {
                PyStr[] own = new PyStr[slot.dunders().size()];
                for (int i = 0; i < own.length; i++) {
                    own[i] = PyStr.intern(slot.dunders().get(i));
                }
                names[slot.ordinal()] = own;
            }
            return names;
        }
    }

    /// The dunder names of a slot.
    static PyStr[] namesOf(Slot slot) {
        return Names.OF[slot.ordinal()];
    }

    /// The slots that a dunder stands for; none for other names.
    static List<Slot> slotsOf(String dunder) {
        return BY_DUNDER.getOrDefault(dunder, List.of());
    }

    /// As [#slotsOf(String)]; a name that is asked for again remembers whether there are any.
    static List<Slot> slotsOf(PyStr dunder) {
        if (dunder.slotName == NAMES_NONE) {
            return List.of();
        }
        List<Slot> slots = dunder.isPlain() && dunder.value().startsWith("__") ? slotsOf(dunder.value()) : List.of();
        dunder.slotName = slots.isEmpty() ? NAMES_NONE : NAMES_SLOTS;
        return slots;
    }

    /// Fills the slots of a static type from its natives and its base.
    static void fillStatic(PyType type, Native[][] tables) {
        PyType base = type.base;
        if (base != null) {
            type.takeSlots(base);
            // These have rules of their own.
            type.tp_hash = null;
            type.tp_richcompare = null;
            type.tp_new = null;
        }
        for (Native[] table : tables) {
            for (Native row : table) {
                Native.Kind kind = row.kind;
                if (kind == Native.Kind.SLOT) {
                    Slot slot = Slot.ofNative(row.name);
                    if (slot != null) {
                        type.setSlot(slot, row);
                    }
                } else if (kind == Native.Kind.NEW) {
                    type.tp_new = row;
                } else if (kind == Native.Kind.INIT) {
                    type.tp_init = row;
                }
            }
        }
        boolean ownCompare = type.tp_richcompare != null;
        boolean ownHash = type.tp_hash != null;
        if (base != null) {
            if (!ownCompare && !ownHash) {
                type.tp_richcompare = base.tp_richcompare;
                type.tp_hash = base.tp_hash;
            } else if (!ownCompare) {
                type.tp_richcompare = base.tp_richcompare;
            }
            boolean plain = base != PyType.OBJECT || type.layout == PyInstance.class;
            if (type.tp_new == null && plain && !type.is(PyType.NO_INSTANTIATION)) {
                type.tp_new = base.tp_new;
            }
        }
        type.losesHash = type.tp_hash == null;
        if (type.refusesHash || type.losesHash) {
            type.tp_hash = Unhashable.INSTANCE;
        }
    }

    /// Fills all slots of a new heap type.
    ///
    /// Where the linearisation holds that of the base in the same order, only the dunders in the namespaces of the
    /// other classes in it, its own among them, can make a difference to the base.
    static void fillHeap(PyType type) {
        PyType base = type.base;
        if (base != null && holds(type.mro, base.mro)) {
            fillFromBase(type, base);
            return;
        }
        for (Slot slot : Slot.values()) {
            update(type, slot);
        }
    }

    /// Whether the classes of one linearisation stand in another in the same order.
    private static boolean holds(PyType[] longer, PyType[] shorter) {
        int found = 0;
        for (int i = 0; i < longer.length && found < shorter.length; i++) {
            if (longer[i] == shorter[found]) {
                found++;
            }
        }
        return found == shorter.length;
    }

    private static void fillFromBase(PyType type, PyType base) {
        type.takeSlots(base);
        int known = 0;
        for (PyType each : type.mro) {
            if (known < base.mro.length && each == base.mro[known]) {
                known++;
            } else {
                updateAll(type, each.dict());
            }
        }
    }

    /// Brings the slots up to date that are named in a namespace.
    private static void updateAll(PyType type, PyDict namespace) {
        @Nullable PyObject[] entries = namespace.entries();
        int end = 2 * namespace.entryCount();
        for (int i = 0; i < end; i += 2) {
            if (entries[i] instanceof PyStr name && name.slotName != NAMES_NONE) {
                List<Slot> slots = slotsOf(name);
                for (int j = 0; j < slots.size(); j++) {
                    update(type, slots.get(j));
                }
            }
        }
    }

    /// Brings the slots of a dunder up to date in a class and its subclasses, after the class attribute has changed.
    static void changed(PyType type, PyStr name) {
        List<Slot> slots = slotsOf(name);
        if (slots.isEmpty()) {
            return;
        }
        for (Slot slot : slots) {
            update(type, slot);
        }
        for (PyType subclass : type.subclassesNow()) {
            changed(subclass, name);
        }
    }

    /// Brings all slots of a class and its subclasses up to date, after its bases have changed.
    static void changedAll(PyType type) {
        fillHeap(type);
        for (PyType subclass : type.subclassesNow()) {
            changedAll(subclass);
        }
    }

    private static void update(PyType type, Slot slot) {
        type.setSlot(slot, chosen(type, slot));
    }

    private static @Nullable SlotFunction chosen(PyType type, Slot slot) {
        if (slot == Slot.tp_new) {
            return chosenNew(type);
        }
        SlotFunction common = null;
        boolean generic = false;
        boolean any = false;
        for (PyStr dunder : Names.OF[slot.ordinal()]) {
            PyObject found = type.lookup(dunder);
            if (found == null) {
                continue;
            }
            if (found == PyNone.NONE && slot == Slot.tp_hash) {
                return Unhashable.INSTANCE;
            }
            SlotFunction own = nativeFunction(type, found, slot);
            if (own != null) {
                any = true;
                generic |= common != null && common != own;
                common = own;
            } else if (!(found instanceof PyWrapperDescriptor other) || wrapsOtherType(type, other, slot)) {
                any = true;
                generic = true;
            }
        }
        if (!any) {
            return null;
        }
        return generic || common == null ? DunderSlot.ofOrNull(slot) : common;
    }

    /// The function of the slot that an attribute of a built-in base calls: of its wrapper, or of the method that
    /// coexists with the wrapper; null for other attributes.
    private static @Nullable SlotFunction nativeFunction(PyType type, PyObject found, Slot slot) {
        if (found instanceof PyWrapperDescriptor wrapper) {
            return wrapper.slot() == slot && type.isSubtype(wrapper.owner()) ? wrapper.function() : null;
        }
        boolean coexists = found instanceof PyMethodDescriptor method && type.isSubtype(method.owner());
        return coexists ? ((PyMethodDescriptor) found).owner().slot(slot) : null;
    }

    /// A dunder shared by two slots (`__add__`) may hold the wrapper of the other slot; then this slot stays empty.
    private static boolean wrapsOtherType(PyType type, PyWrapperDescriptor wrapper, Slot slot) {
        return wrapper.slot() == slot
                || !type.isSubtype(wrapper.owner())
                || !slot.dunders().contains(wrapper.name())
                || !slotsOf(wrapper.name()).contains(wrapper.slot());
    }

    private static @Nullable SlotFunction chosenNew(PyType type) {
        PyObject found = type.lookup(PyStr.intern("__new__"));
        if (found instanceof PyBuiltinFunction function && function.isNewOf() instanceof PyType owner) {
            // The one of the base that gives the layout, whatever class the name was found in.
            return type.base == null ? owner.tp_new : type.base.tp_new;
        }
        return found == null ? null : DunderSlot.of(Slot.tp_new);
    }

    /// A map with a place for each slot; for tests of the table.
    static EnumMap<Slot, SlotFunction> filled(PyType type) {
        EnumMap<Slot, SlotFunction> map = new EnumMap<>(Slot.class);
        for (Slot slot : Slot.values()) {
            SlotFunction f = type.slot(slot);
            if (f != null) {
                map.put(slot, f);
            }
        }
        return map;
    }

    /// `tp_hash` of unhashable types.
    private static final class Unhashable extends SlotFunction {
        static final Unhashable INSTANCE = new Unhashable();

        @Override
        public long hash(ThreadState ts, PyObject self) {
            throw Raise.typeError("unhashable type: '%s'", self.type.fullName());
        }
    }

    /// Whether the type's instances can't be hashed.
    static boolean isUnhashable(PyType type) {
        return type.tp_hash == Unhashable.INSTANCE;
    }
}

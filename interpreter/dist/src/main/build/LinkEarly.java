import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.Label;
import java.lang.classfile.MethodModel;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.ConstantDesc;
import java.lang.constant.ConstantDescs;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Replaces the call sites that the JVM would link while a program starts by plain code, in the jars of a folder.
///
/// javac compiles a `switch` over types, and `equals` and `hashCode` of a record, to `invokedynamic` instructions, for
/// which the JVM writes and loads classes at the first use: some 35 ms of the start of `vertebra -c pass`. The AOT
/// cache of JDK 25 keeps linked lambdas and string concatenations, not these. Here each becomes a call of a private
/// static method that does the same by tests of the types, and field by field.
///
/// A switch whose labels are not all classes is left as it is.
public final class LinkEarly {
    private static final ClassDesc OBJECTS = ClassDesc.of("java.util.Objects");
    private static final ClassDesc SWITCHES = ClassDesc.of("java.lang.runtime.SwitchBootstraps");
    private static final ClassDesc RECORDS = ClassDesc.of("java.lang.runtime.ObjectMethods");
    private static final int FLAGS = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

    // All classes of the jars: the verifier's tables ask which of them are interfaces and what they extend.
    private final Map<ClassDesc, byte[]> classes = new HashMap<>();
    private final ClassFile files = ClassFile.of(
            ClassFile.ConstantPoolSharingOption.NEW_POOL,
            ClassFile.ClassHierarchyResolverOption.of(ClassHierarchyResolver.ofResourceParsing((ClassDesc name) -> {
                        byte[] bytes = classes.get(name);
                        return bytes == null ? null : new ByteArrayInputStream(bytes);
                    })
                    .orElse(ClassHierarchyResolver.defaultResolver())));
    private int switches;
    private int methods;

    private LinkEarly() {}

    /// @param arguments the folder
    public static void main(String[] arguments) throws IOException {
        LinkEarly run = new LinkEarly();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            List<Path> archives =
                    files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
            for (Path file : archives) {
                run.read(file);
            }
            for (Path file : archives) {
                run.write(file);
            }
        }
        System.out.println(run.switches + " type switches and " + run.methods + " methods of records linked");
        if (run.switches == 0 || run.methods == 0) {
            throw new IllegalStateException("nothing found: has javac another form for them?");
        }
    }

    private void read(Path file) throws IOException {
        try (FileSystem archive = FileSystems.newFileSystem(file);
                Stream<Path> entries = Files.walk(archive.getPath("/"))) {
            for (Path entry : entries.filter(LinkEarly::isClass).toList()) {
                byte[] bytes = Files.readAllBytes(entry);
                classes.put(ClassFile.of().parse(bytes).thisClass().asSymbol(), bytes);
            }
        }
    }

    private void write(Path file) throws IOException {
        if (!file.getFileName().toString().startsWith("vertebra-")) {
            return;
        }
        try (FileSystem archive = FileSystems.newFileSystem(file);
                Stream<Path> entries = Files.walk(archive.getPath("/"))) {
            for (Path entry : entries.filter(LinkEarly::isClass).toList()) {
                byte[] before = Files.readAllBytes(entry);
                byte[] after = linked(before);
                if (after != before) {
                    Files.write(entry, after);
                }
            }
        }
    }

    private static boolean isClass(Path entry) {
        String name = String.valueOf(entry.getFileName());
        return name.endsWith(".class") && !name.equals("module-info.class");
    }

    private byte[] linked(byte[] bytes) {
        ClassModel model = ClassFile.of().parse(bytes);
        // The methods to be added, found in a first pass over the code.
        List<Site> sites = new ArrayList<>();
        for (MethodModel method : model.methods()) {
            method.code().ifPresent(code -> {
                for (CodeElement element : code) {
                    if (element instanceof InvokeDynamicInstruction call) {
                        Site site = Site.of(call, sites.size());
                        if (site != null) {
                            sites.add(site);
                        }
                    }
                }
            });
        }
        if (sites.isEmpty()) {
            return bytes;
        }
        ClassDesc self = model.thisClass().asSymbol();
        boolean isInterface = model.flags().has(AccessFlag.INTERFACE);
        int[] next = {0};
        ClassTransform calls = ClassTransform.transformingMethodBodies((CodeBuilder builder, CodeElement element) -> {
            if (element instanceof InvokeDynamicInstruction call && Site.of(call, 0) != null) {
                Site site = sites.get(next[0]++);
                builder.invokestatic(self, site.name, site.type, isInterface);
            } else {
                builder.with(element);
            }
        });
        ClassTransform bodies = ClassTransform.endHandler(builder -> {
            for (Site site : sites) {
                add(builder, self, site);
            }
        });
        return files.transformClass(model, calls.andThen(bodies));
    }

    private void add(ClassBuilder builder, ClassDesc self, Site site) {
        boolean isSwitch = site.bootstrap.owner().equals(SWITCHES);
        if (isSwitch) {
            switches++;
        } else {
            methods++;
        }
        builder.withMethodBody(site.name, site.type, FLAGS, code -> {
            if (isSwitch) {
                typeSwitch(code, site);
            } else if (site.kind.equals("hashCode")) {
                hashCode(code, self, site);
            } else {
                equals(code, self, site);
            }
        });
    }

    /// `(target, restart) -> index of the first label from restart on that the target is an instance of`; -1 for null,
    /// the number of labels if there is none. Compare `SwitchBootstraps.typeSwitch`.
    private static void typeSwitch(CodeBuilder code, Site site) {
        int count = site.arguments.size();
        Label none = code.newLabel();
        Label isNull = code.newLabel();
        code.aload(0).ifnull(isNull);
        List<SwitchCase> cases = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            cases.add(SwitchCase.of(i, code.newLabel()));
        }
        code.iload(1);
        code.tableswitch(0, Math.max(0, count - 1), none, cases);
        for (int i = 0; i < count; i++) {
            Label next = i + 1 < count ? cases.get(i + 1).target() : none;
            code.labelBinding(cases.get(i).target());
            code.aload(0)
                    .instanceOf((ClassDesc) site.arguments.get(i))
                    .ifeq(next)
                    .loadConstant(i)
                    .ireturn();
        }
        code.labelBinding(none).loadConstant(count).ireturn();
        code.labelBinding(isNull).iconst_m1().ireturn();
    }

    /// 31 times the hash so far and the next component's, from 0 on.
    private static void hashCode(CodeBuilder code, ClassDesc self, Site site) {
        code.iconst_0();
        for (DirectMethodHandleDesc field : site.fields()) {
            ClassDesc type = field.invocationType().returnType();
            code.bipush(31).imul().aload(0).getfield(self, field.methodName(), type);
            if (type.isPrimitive()) {
                code.invokestatic(box(type), "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, type));
            } else {
                code.invokestatic(
                        OBJECTS, "hashCode", MethodTypeDesc.of(ConstantDescs.CD_int, ConstantDescs.CD_Object));
            }
            code.iadd();
        }
        code.ireturn();
    }

    private static void equals(CodeBuilder code, ClassDesc self, Site site) {
        Label no = code.newLabel();
        code.aload(1).instanceOf(self).ifeq(no);
        for (DirectMethodHandleDesc field : site.fields()) {
            ClassDesc type = field.invocationType().returnType();
            code.aload(0).getfield(self, field.methodName(), type);
            code.aload(1).checkcast(self).getfield(self, field.methodName(), type);
            switch (TypeKind.from(type)) {
                case INT, SHORT, BYTE, CHAR, BOOLEAN -> code.if_icmpne(no);
                case REFERENCE ->
                    code.invokestatic(
                                    OBJECTS,
                                    "equals",
                                    MethodTypeDesc.of(
                                            ConstantDescs.CD_boolean, ConstantDescs.CD_Object, ConstantDescs.CD_Object))
                            .ifeq(no);
                default ->
                    code.invokestatic(box(type), "compare", MethodTypeDesc.of(ConstantDescs.CD_int, type, type))
                            .ifne(no);
            }
        }
        code.iconst_1().ireturn();
        code.labelBinding(no).iconst_0().ireturn();
    }

    private static ClassDesc box(ClassDesc primitive) {
        return switch (TypeKind.from(primitive)) {
            case BOOLEAN -> ConstantDescs.CD_Boolean;
            case BYTE -> ConstantDescs.CD_Byte;
            case CHAR -> ConstantDescs.CD_Character;
            case SHORT -> ConstantDescs.CD_Short;
            case INT -> ConstantDescs.CD_Integer;
            case LONG -> ConstantDescs.CD_Long;
            case FLOAT -> ConstantDescs.CD_Float;
            case DOUBLE -> ConstantDescs.CD_Double;
            case REFERENCE, VOID -> throw new IllegalArgumentException(primitive.descriptorString());
        };
    }

    /// One call site that is replaced.
    ///
    /// @param name of the method that replaces it
    /// @param kind the name that the instruction gives
    private record Site(
            String name,
            String kind,
            MethodTypeDesc type,
            DirectMethodHandleDesc bootstrap,
            List<ConstantDesc> arguments) {

        /// The site of an instruction, or null if it is of another sort.
        static Site of(InvokeDynamicInstruction call, int number) {
            DirectMethodHandleDesc bootstrap = call.bootstrapMethod();
            List<ConstantDesc> arguments = call.bootstrapArgs();
            String kind = call.name().stringValue();
            boolean isSwitch = bootstrap.owner().equals(SWITCHES)
                    && bootstrap.methodName().equals("typeSwitch")
                    && arguments.stream().allMatch(label -> label instanceof ClassDesc);
            boolean isRecord = bootstrap.owner().equals(RECORDS) && (kind.equals("equals") || kind.equals("hashCode"));
            return isSwitch || isRecord
                    ? new Site("linked$" + number, kind, call.typeSymbol(), bootstrap, arguments)
                    : null;
        }

        /// The getters of a record's fields.
        List<DirectMethodHandleDesc> fields() {
            return arguments.stream()
                    .filter(argument -> argument instanceof DirectMethodHandleDesc)
                    .map(argument -> (DirectMethodHandleDesc) argument)
                    .toList();
        }
    }
}

import org.jspecify.annotations.NullMarked;

/// Python's native library modules that need no frames: one package for each family, reached through the service
/// [dev.vertebra.objectmodel.NativeModule].
@NullMarked
@SuppressWarnings("module") // the interpreter, to which packages are exported, is compiled later
module dev.vertebra.natives {
    requires dev.vertebra.bytecode;
    requires dev.vertebra.namespaces;
    requires dev.vertebra.objectmodel;
    requires jdk.net;
    requires org.tukaani.xz;
    requires static org.jspecify;

    exports dev.vertebra.natives.files to
            dev.vertebra.interpreter;
    exports dev.vertebra.natives.io to
            dev.vertebra.interpreter;
    exports dev.vertebra.natives.posix.signals to
            dev.vertebra.cli;
    exports dev.vertebra.natives.process;
    exports dev.vertebra.natives.sre;

    provides dev.vertebra.objectmodel.NativeModule with
            dev.vertebra.natives.array.ArrayModule,
            dev.vertebra.natives.atexit.ExitFunctions,
            dev.vertebra.natives.binascii.BinasciiModule,
            dev.vertebra.natives.bz2.Bz2Module,
            dev.vertebra.natives.codecs.TextModules,
            dev.vertebra.natives.collections.CollectionsModule,
            dev.vertebra.natives.context.ContextModule,
            dev.vertebra.natives.control.ControlModules,
            dev.vertebra.natives.csv.CsvModule,
            dev.vertebra.natives.datetime.DatetimeModule,
            dev.vertebra.natives.decimal.DecimalModule,
            dev.vertebra.natives.digests.DigestModules,
            dev.vertebra.natives.elementtree.ElementTreeModule,
            dev.vertebra.natives.expat.ExpatModule,
            dev.vertebra.natives.functools.FunctoolsModules,
            dev.vertebra.natives.io.FileModules,
            dev.vertebra.natives.itertools.ItertoolsModule,
            dev.vertebra.natives.json.JsonModule,
            dev.vertebra.natives.locale.LocaleModule,
            dev.vertebra.natives.lzma.LzmaModule,
            dev.vertebra.natives.multibyte.MultibyteModules,
            dev.vertebra.natives.net.NetworkModules,
            dev.vertebra.natives.numbers.MathModule,
            dev.vertebra.natives.pickle.PickleModule,
            dev.vertebra.natives.posix.SystemModules,
            dev.vertebra.natives.queue.QueueModule,
            dev.vertebra.natives.random.RandomModule,
            dev.vertebra.natives.sysconfig.SysconfigModule,
            dev.vertebra.natives.sre.SreFunctions,
            dev.vertebra.natives.statistics.StatisticsModule,
            dev.vertebra.natives.struct.StructModule,
            dev.vertebra.natives.time.TimeModule,
            dev.vertebra.natives.unicode.UnicodeModules,
            dev.vertebra.natives.uuid.UuidModule,
            dev.vertebra.natives.zlib.ZlibModule,
            dev.vertebra.natives.zoneinfo.ZoneInfoModule;
}

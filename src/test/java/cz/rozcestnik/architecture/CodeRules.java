package cz.rozcestnik.architecture;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;

import java.lang.reflect.Field;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What each rule finds wrong in one class, as sentences for whoever has to mend it. */
final class CodeRules {

    private static final Pattern VAGUE_NAME = Pattern.compile(".*(Utils?|Helper|Manager|Impl)");
    private static final Pattern IMMUTABLE_COLLECTION =
            Pattern.compile("java\\.util\\.(ImmutableCollections|Collections)\\$.*(List|Set|Map|Collection).*");
    private static final Set<String> MUTABLE = Set.of("java.lang.StringBuilder", "java.lang.ThreadLocal", "java.util.Date",
            "java.util.Calendar", "java.text.SimpleDateFormat", "java.text.Collator");

    /** Beginnings of calls whose answer depends on the machine's language, place or charset. */
    private static final List<String> MACHINE_DEFAULTS = List.of(
            "java.util.Locale.getDefault(", "java.util.TimeZone.getDefault(", "java.time.ZoneId.systemDefault(",
            "java.time.Clock.systemDefaultZone(", "java.nio.charset.Charset.defaultCharset(",
            "java.lang.String.toLowerCase()", "java.lang.String.toUpperCase()", "java.lang.String.getBytes()",
            "java.lang.String.<init>([B)", "java.lang.String.format(java.lang.String", "java.lang.String.formatted(",
            "java.text.Collator.getInstance()", "java.text.NumberFormat.getInstance()", "java.text.NumberFormat.getNumberInstance()",
            "java.text.DecimalFormat.<init>(java.lang.String)", "java.text.MessageFormat.format(",
            "java.text.MessageFormat.<init>(java.lang.String)", "java.time.format.DateTimeFormatter.ofPattern(java.lang.String)",
            "java.util.ResourceBundle.getBundle(java.lang.String)", "java.io.InputStreamReader.<init>(java.io.InputStream)",
            "java.io.OutputStreamWriter.<init>(java.io.OutputStream)", "java.io.PrintStream.printf(java.lang.String",
            "java.io.PrintWriter.printf(java.lang.String", "java.io.FileReader.<init>(java.lang.String)",
            "java.io.FileReader.<init>(java.io.File)", "java.io.FileWriter.<init>(java.lang.String)",
            "java.io.FileWriter.<init>(java.io.File)", "java.io.ByteArrayOutputStream.toString()");

    private static final Pattern NOW = Pattern.compile(
            "java\\.time\\.\\w+\\.now\\((java\\.time\\.ZoneId)?\\)|java\\.time\\.Clock\\.system.*"
            + "|java\\.lang\\.System\\.(currentTimeMillis|nanoTime)\\(\\)|java\\.util\\.Date\\.<init>\\(\\)");

    private static final Pattern HEAVY_IN_A_BROWSER = Pattern.compile(
            "java\\.util\\.regex\\..*|java\\.nio\\.charset\\..*|java\\.util\\.Formatter.*"
            + "|java\\.lang\\.String\\.(split|matches|replaceAll|replaceFirst|format|formatted|getBytes)\\(.*"
            + "|java\\.lang\\.String\\.<init>\\(\\[B.*");

    private CodeRules() {
    }

    static Stream<String> machineDefaults(JavaClass type) {
        return accesses(type, name -> MACHINE_DEFAULTS.stream().anyMatch(name::startsWith));
    }

    static Stream<String> ownClocks(JavaClass type) {
        return accesses(type, name -> NOW.matcher(name).matches());
    }

    static Stream<String> exits(JavaClass type) {
        return accesses(type, name -> name.startsWith("java.lang.System.exit(") || name.startsWith("java.lang.Runtime.halt("));
    }

    static Stream<String> heavyInABrowser(JavaClass type) {
        return accesses(type, name -> HEAVY_IN_A_BROWSER.matcher(name).matches());
    }

    static Stream<String> mutableStatics(JavaClass type) {
        return type.getFields().stream()
                .filter(field -> field.getModifiers().contains(JavaModifier.STATIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field -> !field.getModifiers().contains(JavaModifier.FINAL) || holdsSomethingMutable(field))
                .map(field -> field.getFullName() + " is static and can change");
    }

    static Stream<String> privateStaticArrays(JavaClass type) {
        return type.getFields().stream().filter(CodeRules::isPrivateTable)
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .map(field -> field.getFullName() + " is a static array");
    }

    static Stream<String> looseMaps(JavaClass type) {
        return type.getCodeUnits().stream()
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(unit -> !isPrescribed(unit))
                .filter(unit -> signature(unit).anyMatch(part -> part.getName().contains("Map<java.lang.String, java.lang.Object>")))
                .map(unit -> unit.getFullName() + " shows a Map<String, Object>");
    }

    static Stream<String> vagueNames(JavaClass type) {
        return Stream.of(type.getSimpleName()).filter(name -> VAGUE_NAME.matcher(name).matches())
                .map(name -> type.getName() + " has a name that says nothing");
    }

    private static Stream<JavaType> signature(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
    }

    private static Stream<String> accesses(JavaClass type, Predicate<String> unwanted) {
        return type.getAccessesFromSelf().stream()
                .filter(access -> unwanted.test(access.getTarget().getFullName()))
                .map(JavaAccess::getDescription);
    }

    /** Whether a library's own interface or class asks for this method. */
    private static boolean isPrescribed(JavaCodeUnit unit) {
        int parameters = unit.getRawParameterTypes().size();
        return unit.getOwner().getAllClassesSelfIsAssignableTo().stream()
                .filter(type -> !type.getPackageName().startsWith(ProductionCode.ROOT))
                .flatMap(type -> type.getMethods().stream())
                .anyMatch(method -> method.getName().equals(unit.getName()) && method.getRawParameterTypes().size() == parameters);
    }

    private static boolean isPrivateTable(JavaField field) {
        return field.getRawType().isArray()
                && field.getModifiers().containsAll(Set.of(JavaModifier.PRIVATE, JavaModifier.STATIC, JavaModifier.FINAL));
    }

    private static boolean holdsSomethingMutable(JavaField field) {
        JavaClass type = field.getRawType();
        boolean collection = type.isAssignableTo(Collection.class) || type.isAssignableTo(Map.class);
        return type.isArray() && !isPrivateTable(field) || MUTABLE.stream().anyMatch(type::isAssignableTo)
                || type.getPackageName().startsWith("java.util.concurrent") || collection && !isImmutable(field);
    }

    private static boolean isImmutable(JavaField field) {
        try {
            Field real = field.reflect();
            real.setAccessible(true);
            return IMMUTABLE_COLLECTION.matcher(real.get(null).getClass().getName()).matches();
        } catch (IllegalAccessException denied) {
            throw new AssertionError(denied);
        }
    }
}

package onewindow.walls;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onewindow.platform.database.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;

/** The database keeps to the same walls as the code: the product's own tables, and two schemas planted to see the walls fall. */
class SchemaWallsTest {
    /** What each module may use, as its package says. */
    private static final Map<String, Set<String>> USES = House.product().classes().stream()
            .filter(type -> type.isAnnotatedWith(ApplicationModule.class))
            .collect(Collectors.toMap(
                    SchemaWallsTest::lastName,
                    type -> Set.of(
                            type.getAnnotationOfType(ApplicationModule.class).allowedDependencies())));

    private static TestDatabase product;
    private static TestDatabase planted;

    @BeforeAll
    static void plant() {
        product = TestDatabase.create();
        planted = TestDatabase.create();
        JdbcClient.create(planted.superuser()).sql("""
                create schema shop;
                create schema cellar;
                create table cellar.bottle (centre text, no text, primary key (centre, no));
                comment on table cellar.bottle is 'a bottle';
                create table shop.counter (no text primary key, centre text, bottle text,
                    constraint counter_bottle_fkey foreign key (centre, bottle) references cellar.bottle);
                """).update();
    }

    @AfterAll
    static void close() {
        product.close();
        planted.close();
    }

    @Test
    void everyKeyIsLedByTheCentre() {
        assertThat(Exceptions.remaining(
                        "KEYS_LED_BY_CENTRE",
                        SchemaWalls.of(product.superuser()).keysLedByCentre()))
                .isEmpty();
        assertThat(places(SchemaWalls.of(planted.superuser()).keysLedByCentre()))
                .contains("shop.counter.counter_pkey");
    }

    @Test
    void referencesPointAlongTheArrowsBetweenModules() {
        assertThat(Exceptions.remaining("REFERENCES_ALONG_MODULES", references(product)))
                .isEmpty();
        assertThat(places(references(planted))).contains("shop.counter.counter_bottle_fkey");
    }

    private static List<Finding> references(TestDatabase database) {
        return SchemaWalls.of(database.superuser())
                .referencesAlongModules(
                        (from, to) -> USES.getOrDefault(from, Set.of()).contains(to));
    }

    @Test
    void everyTableSaysWhatItsRowsAre() {
        assertThat(Exceptions.remaining(
                        "TABLES_COMMENTED", SchemaWalls.of(product.superuser()).tablesCommented()))
                .isEmpty();
        assertThat(places(SchemaWalls.of(planted.superuser()).tablesCommented()))
                .contains("shop.counter");
    }

    @Test
    void everySchemaBelongsToAModule() {
        assertThat(Exceptions.remaining(
                        "SCHEMAS_ARE_MODULES",
                        SchemaWalls.of(product.superuser()).schemasAreModules(USES.keySet())))
                .isEmpty();
        assertThat(places(SchemaWalls.of(planted.superuser()).schemasAreModules(USES.keySet())))
                .contains("shop", "cellar");
    }

    private static List<String> places(List<Finding> findings) {
        return findings.stream().map(Finding::place).toList();
    }

    private static String lastName(JavaClass module) {
        var name = module.getPackageName();
        return name.substring(name.lastIndexOf('.') + 1);
    }
}

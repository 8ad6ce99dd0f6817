package onewindow.platform.database;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.postgresql.Driver;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.flyway.autoconfigure.FlywayDataSource;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/**
 * Hands the database to the program: ask for a {@code DataSource} or a {@code JdbcClient} and get the desk pool; ask for
 * {@code @Qualifier("reports") DataSource} and get the one for long reading. A bean that works on a DataSource by itself
 * is annotated {@code @DependsOnDatabaseInitialization}, so that the tables are there before it.
 */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseSettings.class)
class DatabaseConfiguration {

    /**
     * Closed after the web server and the pools, since they are closed or need this bean. The shutdown handler is for
     * a program that ends in the middle of its start; a hook of our own would run beside Spring's and disturb it.
     */
    @Bean(destroyMethod = "close")
    RunningDatabase runningDatabase(DatabaseSettings settings, @Value("${onewindow.home}") String home) {
        RunningDatabase database = RunningDatabase.start(settings, Path.of(home));
        SpringApplication.getShutdownHandlers().add(database::close);
        return database;
    }

    @Bean
    @Primary
    HikariDataSource desk(RunningDatabase database) {
        return Pools.DESK.open(database.access());
    }

    @Bean(defaultCandidate = false)
    @Qualifier("reports")
    HikariDataSource reports(RunningDatabase database) {
        return Pools.REPORTS.open(database.access());
    }

    @Bean(defaultCandidate = false)
    @FlywayDataSource
    DataSource owner(RunningDatabase database) {
        return asOwner(database.access());
    }

    static DataSource asOwner(DatabaseAccess access) {
        Login owner = access.owner();
        return new SimpleDriverDataSource(new Driver(), access.url(), owner.role(), owner.password());
    }

    @Bean
    FlywayConfigurationCustomizer schemaConfiguration(RunningDatabase database) {
        return flyway -> SchemaMigrations.configure(flyway, database.access());
    }

    @Bean
    FlywayMigrationStrategy schemaStrategy() {
        return SchemaMigrations::migrate;
    }
}

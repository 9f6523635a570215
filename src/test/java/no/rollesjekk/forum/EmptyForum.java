package no.rollesjekk.forum;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.Clock;
import no.rollesjekk.TemporaryData;
import no.rollesjekk.content.ContentFiles;
import no.rollesjekk.reasoning.House;
import no.rollesjekk.search.Concepts;
import no.rollesjekk.search.FunctionWords;
import no.rollesjekk.sources.Sources;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.transaction.autoconfigure.TransactionAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;

/** The forum and the search that follows it, over a database in memory, without the starter knowledge. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = EmptyForum.Parts.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "spring.datasource.url=jdbc:h2:mem:forum;DB_CLOSE_DELAY=-1")
public @interface EmptyForum {

    /** No {@code @Configuration}, so that the product does not find it when it is tested as a whole. */
    @Import({TemporaryData.class, Desk.class})
    @ComponentScan({"no.rollesjekk.forum", "no.rollesjekk.search"})
    @ImportAutoConfiguration({
        DataSourceAutoConfiguration.class,
        DataSourceTransactionManagerAutoConfiguration.class,
        TransactionAutoConfiguration.class,
        JdbcTemplateAutoConfiguration.class,
        JdbcClientAutoConfiguration.class,
        FlywayAutoConfiguration.class
    })
    class Parts {

        @Bean
        ContentFiles contentFiles() {
            return House.FILES;
        }

        @Bean
        Concepts concepts() {
            return Concepts.load(House.FILES);
        }

        @Bean
        FunctionWords functionWords() {
            return FunctionWords.load(House.FILES);
        }

        @Bean
        Clock clock() {
            return Clock.systemDefaultZone();
        }

        @Bean
        Sources sources() {
            return House.SOURCES;
        }
    }
}

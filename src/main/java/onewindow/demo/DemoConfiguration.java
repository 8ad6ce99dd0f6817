package onewindow.demo;

import java.time.Clock;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.context.annotation.Profile;

/** In the demo, and only there, the story moves the clock that every door asks. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoConfiguration {
    @Bean
    @Primary
    StoryClock storyClock(@Qualifier("clock") Clock ordinary) {
        return new StoryClock(ordinary);
    }
}

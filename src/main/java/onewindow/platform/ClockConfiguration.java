package onewindow.platform;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The one clock of the product; {@code onewindow.at} lets a demo day begin at a chosen moment and run on from there. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    @Bean
    Clock clock(@Value("${onewindow.at:}") String at) {
        var clock = Clock.system(ChinaTime.ZONE);
        if (at.isBlank()) return clock;
        Instant wanted = ChinaTime.at(LocalDateTime.parse(at, AT));
        return Clock.offset(clock, Duration.between(clock.instant(), wanted));
    }
}

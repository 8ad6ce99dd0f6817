package onewindow.platform.parameters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.TreeMap;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Reads the shipped parameters before anything that needs them; an unusable one stops the start. */
@Configuration(proxyBeanMethods = false)
public class ParametersConfiguration {
    @Bean
    static Parameters parameters() throws IOException {
        return shipped();
    }

    /** The parameters on the class path, for tests without the program as well. */
    public static Parameters shipped() throws IOException {
        var files = new TreeMap<String, String>();
        var folder = new PathMatchingResourcePatternResolver().getResources("classpath*:regulation/parameters/*.yml");
        for (var file : folder)
            files.put("regulation/parameters/" + file.getFilename(), file.getContentAsString(StandardCharsets.UTF_8));
        return Parameters.read(files);
    }
}

package onewindow.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import onewindow.catalogue.Catalogue;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemCode;
import onewindow.people.Officer;
import onewindow.platform.Outcome;
import onewindow.platform.Refusal;
import onewindow.platform.SubmissionId;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The demo catalogue: 52 real kinds of items, published where the gate lets them through, drafts where facts are missing. */
public final class DemoCatalogue {
    private static final String FILES = "classpath:demo/catalogue/*.yml";

    /** What became of the items: published ones, and drafts with all that they lack. */
    public record Loaded(List<ItemCode> published, Map<ItemCode, List<Refusal>> drafts) {}

    private DemoCatalogue() {}

    /** All guides of the demo as this centre would write them, by code. */
    public static Map<ItemCode, Guide> guides(CentreContact centre) {
        var guides = new LinkedHashMap<ItemCode, Guide>();
        for (var file : files()) {
            var sheet = sheet(file);
            var ownCode = sheet.needed("code");
            guides.put(centre.code(ownCode), centre.filled(ownCode, sheet.whole(GuideSheet::guide)));
        }
        return guides;
    }

    /** Drafts every item and publishes what passes the gate, through the door; a second load changes nothing. */
    public static Loaded load(Catalogue catalogue, Officer by, CentreContact centre, LocalDate effectiveOn) {
        var published = new ArrayList<ItemCode>();
        var drafts = new LinkedHashMap<ItemCode, List<Refusal>>();
        guides(centre).forEach((code, guide) -> {
            catalogue.draft(by, code, guide, submission(code, "draft")).orThrow();
            switch (catalogue.publish(by, code, effectiveOn, submission(code, "publish"))) {
                case Outcome.Done<?> done -> published.add(code);
                case Outcome.Refused<?> refused -> drafts.put(code, refused.refusals());
            }
        });
        return new Loaded(List.copyOf(published), drafts);
    }

    private static SubmissionId submission(ItemCode code, String act) {
        return new SubmissionId("demo." + code + "." + act);
    }

    private static List<Resource> files() {
        try {
            return Stream.of(new PathMatchingResourcePatternResolver().getResources(FILES))
                    .sorted(Comparator.comparing(file -> String.valueOf(file.getFilename())))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Sheet sheet(Resource file) {
        try {
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            Map<?, ?> lines = yaml.load(file.getContentAsString(StandardCharsets.UTF_8));
            return new Sheet(String.valueOf(file.getFilename()), lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

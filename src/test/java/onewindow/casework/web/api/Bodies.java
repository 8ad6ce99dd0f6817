package onewindow.casework.web.api;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.ClassPathResource;

/** Bodies of requests: those shown as examples in the description, and a complete application of a person. */
public final class Bodies {
    /** Ms Lin's application for a food licence, complete. */
    public static final String APPLICATION = """
            {"item": "QS-SCJG-006", "answers": ["biz_cater", "agent_no"],
             "checklist": [{"material": 1, "state": "PRESENT"}, {"material": 2, "state": "PRESENT"},
                 {"material": 3, "state": "PRESENT"}, {"material": 4, "state": "PRESENT"},
                 {"material": 5, "state": "PRESENT"}],
             "applicant": {"person": {"name": "林晓雨", "idKind": "RESIDENT_ID", "idNumber": "420399199003078311",
                 "phone": "13800001111", "address": "青山县人民路18号"}},
             "channel": "WINDOW", "wishedDelivery": "AT_WINDOW"}
            """;

    /** The same person opens a restaurant in one go, for which several departments act together. */
    static final String JOINT_APPLICATION = """
            {"item": "QS-SCJG-008", "answers": ["sign_no", "fire_no", "tob_no"],
             "checklist": [{"material": 1, "state": "PRESENT"}, {"material": 2, "state": "PRESENT"},
                 {"material": 3, "state": "PRESENT"}],
             "applicant": {"person": {"name": "林晓雨", "idKind": "RESIDENT_ID", "idNumber": "420399199003078311",
                 "phone": "13800001111", "address": "青山县人民路18号"}},
             "channel": "WINDOW", "wishedDelivery": "AT_WINDOW"}
            """;

    private Bodies() {}

    /** The example in the published description. */
    public static String example(String operation) {
        try {
            return new ClassPathResource("api/examples/" + operation + ".json")
                    .getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}

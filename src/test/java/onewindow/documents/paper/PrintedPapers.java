package onewindow.documents.paper;

import static onewindow.documents.Day.at;

import java.util.LinkedHashMap;
import java.util.Map;
import onewindow.documents.PaperContent;
import onewindow.documents.PaperNo;
import onewindow.documents.PaperSummary;
import onewindow.documents.SamplePapers;
import onewindow.documents.store.StoredPaper;
import onewindow.platform.OfficerNo;

/** The sample papers as they come out of the store. */
final class PrintedPapers {
    static final Map<String, String> DIGESTS_OF_VERSION_1 = Map.ofEntries();

    private PrintedPapers() {}

    static Map<String, StoredPaper> all() {
        var papers = new LinkedHashMap<String, StoredPaper>();
        papers.put("receipt", stored(SamplePapers.receipt()));
        papers.put("acceptance", stored(SamplePapers.acceptance()));
        papers.put("supplement", stored(SamplePapers.supplement()));
        papers.put("refusal", stored(SamplePapers.refusal()));
        papers.put("granted", stored(SamplePapers.granted()));
        papers.put("refused", stored(SamplePapers.refused()));
        papers.put("done", stored(SamplePapers.done()));
        papers.put("delivery", stored(SamplePapers.delivery()));
        papers.put("crowded-receipt", stored(SamplePapers.crowdedReceipt()));
        papers.put("crowded-acceptance", stored(SamplePapers.crowdedAcceptance()));
        papers.put("crowded-supplement", stored(SamplePapers.crowdedSupplement()));
        papers.put("refused-delivery", stored(SamplePapers.refusedDelivery()));
        return papers;
    }

    static StoredPaper stored(PaperContent content) {
        var kind = content.kind();
        var number = content.office().shortName() + kind.nature() + "字〔2026〕第0007号";
        var summary = new PaperSummary(
                new PaperNo(kind.code() + "-2026-0007"),
                kind,
                number,
                "case/QS26091800007",
                at("Fri 2026-09-18 10:12"),
                new OfficerNo("1003"),
                "3F2A-90C1-77BE-0D54");
        return new StoredPaper(summary, content, 1, "Zk3vN8qLx0aTgW5yRb2mHc7e");
    }
}

package onewindow.documents.paper;

import static onewindow.documents.Day.at;

import java.util.LinkedHashMap;
import java.util.Map;
import onewindow.documents.AcceptancePaperSamples;
import onewindow.documents.CrowdedPapers;
import onewindow.documents.PaperContent;
import onewindow.documents.PaperNo;
import onewindow.documents.PaperSummary;
import onewindow.documents.ProcedurePaperSamples;
import onewindow.documents.SamplePapers;
import onewindow.documents.store.StoredPaper;
import onewindow.platform.OfficerNo;

/** The sample papers as they come out of the store. */
final class PrintedPapers {
    /** Of the words of each sample as printed with version 1, for ever. */
    static final Map<String, String> DIGESTS_OF_VERSION_1 = Map.ofEntries(
            Map.entry("acceptance", "8c66da9984198c19"),
            Map.entry("clock", "c7f37093249eca8f"),
            Map.entry("correction", "85e4430120b4aec2"),
            Map.entry("crowded-acceptance", "7e759d2da0b25fc3"),
            Map.entry("crowded-receipt", "cfdf35e6d5d92289"),
            Map.entry("crowded-supplement", "a428a59efc196966"),
            Map.entry("deferred-acceptance", "4ce078f3a23ad272"),
            Map.entry("delivery", "a3f8a023f0d4b5d7"),
            Map.entry("done", "c569c05f2909fddb"),
            Map.entry("extension", "b245d743003a0f54"),
            Map.entry("granted", "3bd38198d3414e87"),
            Map.entry("hearing-minutes", "7e92e3309fc9207f"),
            Map.entry("hearing-notice", "f0e5a990dbea5efc"),
            Map.entry("hearing-rights", "ccbb665f120cb0c0"),
            Map.entry("inspection", "f518e01d789f6439"),
            Map.entry("joint", "96ae98f758377a85"),
            Map.entry("no-recusal", "da150d368dc9617a"),
            Map.entry("not-required", "a70eccb866b8680b"),
            Map.entry("procedure", "ab97134fa316a84c"),
            Map.entry("promise", "2fa310fafe8b0c56"),
            Map.entry("receipt", "99dea534e69d6255"),
            Map.entry("receipt-of-situation", "664ce7799e969a30"),
            Map.entry("recusal", "56d5c0c3a5ab5f33"),
            Map.entry("referral", "4e14d10ed7c89403"),
            Map.entry("refusal", "04ac161e8994b254"),
            Map.entry("refused", "edc557e76ae8b128"),
            Map.entry("refused-delivery", "0b7d357773f382d9"),
            Map.entry("reminder", "f8adf28eba78c12d"),
            Map.entry("report-up", "8c6f65d14feb1e67"),
            Map.entry("restriction", "8bfb4a3756abd48e"),
            Map.entry("second-notice", "9900e063dfb7cc53"),
            Map.entry("second-notice-of-change", "e662200a3e72cfd7"),
            Map.entry("silent-acceptance", "340d48eb350fc45f"),
            Map.entry("supplement", "130a0a18da316540"),
            Map.entry("termination", "2611db2f44f1fbc0"),
            Map.entry("third-party", "5b716acaaa328cb5"),
            Map.entry("withdrawal", "72283f5aa521db56"));

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
        papers.put("crowded-receipt", stored(CrowdedPapers.crowdedReceipt()));
        papers.put("crowded-acceptance", stored(CrowdedPapers.crowdedAcceptance()));
        papers.put("crowded-supplement", stored(CrowdedPapers.crowdedSupplement()));
        papers.put("refused-delivery", stored(CrowdedPapers.refusedDelivery()));
        ProcedurePaperSamples.all().forEach((name, content) -> papers.put(name, stored(content)));
        AcceptancePaperSamples.all().forEach((name, content) -> papers.put(name, stored(content)));
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

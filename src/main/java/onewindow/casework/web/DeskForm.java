package onewindow.casework.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import onewindow.casework.DeliveryWay;
import onewindow.casework.Subject;
import onewindow.queue.Ticket;
import org.jspecify.annotations.Nullable;

/** All that stands on the desk during a visit, as typed. */
public final class DeskForm {
    private final DeskParty who = new DeskParty();
    private final DeskParty agent = new DeskParty();
    private final DeskSlip slip = new DeskSlip();
    private String item = "";
    private String renews = "";
    private String ticket = "";
    private String about = "";
    private String choose = "";
    private String version = "";
    private String refused = "";
    private String words = "";
    private String delivery = "AT_WINDOW";
    private String outcome = "";
    private String ground = "";
    private String reason = "";
    private String basis = "";
    private String remedy = "";
    private String competentBody = "";
    private String asked = "";
    private String told = "";
    private final Map<String, String> answers = new TreeMap<>();
    private final Map<String, String> state = new TreeMap<>();
    private final Map<String, String> defect = new TreeMap<>();
    private final Map<String, String> note = new TreeMap<>();
    private final Map<String, String> corrected = new TreeMap<>();
    private final Map<String, String> mend = new TreeMap<>();

    public DeliveryWay way() {
        for (var known : DeliveryWay.values()) if (known.name().equals(delivery)) return known;
        return DeliveryWay.AT_WINDOW;
    }

    /** Whether the page of a refusal was filled in already, or is only about to be shown. */
    boolean wasAsked() {
        return asked.equals("yes");
    }

    /** Whether the desk has told everything that hinders an outcome; from then on it also tells what is left blank. */
    boolean wasRefused() {
        return refused.equals("yes");
    }

    /** The visit of the holder of a ticket, with what he drew it for. */
    void begin(Ticket called) {
        ticket = called.no().value();
        if (item.isBlank() && called.item() != null) item = called.item().value();
    }

    /**
     * Takes the item just chosen from what was found. What was answered and found for the one before says nothing about this
     * one, whose materials carry the same numbers.
     */
    void takeChoice() {
        if (choose.isBlank()) return;
        if (!choose.equals(item)) {
            answers.clear();
            state.clear();
            defect.clear();
            note.clear();
            corrected.clear();
            mend.clear();
            version = "";
        }
        item = choose;
        choose = "";
        words = "";
    }

    /** Everything once more under its field names, so that a page in between can carry it along. */
    public Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        who.typedInto(fields, "who");
        agent.typedInto(fields, "agent");
        slip.typedInto(fields, "slip");
        fields.put("item", item);
        fields.put("version", version);
        fields.put("renews", renews);
        fields.put("ticket", ticket);
        fields.put("about", about);
        fields.put("delivery", delivery);
        answers.forEach((key, value) -> fields.put("answers[" + key + "]", value));
        state.forEach((key, value) -> fields.put("state[" + key + "]", value));
        defect.forEach((key, value) -> fields.put("defect[" + key + "]", value));
        note.forEach((key, value) -> fields.put("note[" + key + "]", value));
        corrected.forEach((key, value) -> fields.put("corrected[" + key + "]", value));
        return fields;
    }

    /** What is typed on the page in between itself, so that the way back and forth loses nothing. */
    public Map<String, String> statement() {
        var fields = new LinkedHashMap<String, String>();
        fields.put("ground", ground);
        fields.put("reason", reason);
        fields.put("basis", basis);
        fields.put("competentBody", competentBody);
        fields.put("remedy", remedy);
        mend.forEach((key, value) -> fields.put("mend[" + key + "]", value));
        return fields;
    }

    public DeskSlip getSlip() {
        return slip;
    }

    public DeskParty getWho() {
        return who;
    }

    public DeskParty getAgent() {
        return agent;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }

    public String getWords() {
        return words;
    }

    public String getVersion() {
        return version;
    }

    public void setVersion(String version) {
        this.version = version;
    }

    public String getRefused() {
        return refused;
    }

    public void setRefused(String refused) {
        this.refused = refused;
    }

    public void setChoose(String choose) {
        this.choose = choose;
    }

    public void setWords(String words) {
        this.words = words;
    }

    public String getDelivery() {
        return delivery;
    }

    public void setDelivery(String delivery) {
        this.delivery = delivery;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = outcome;
    }

    public String getGround() {
        return ground;
    }

    public void setGround(String ground) {
        this.ground = ground;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getBasis() {
        return basis;
    }

    public void setBasis(String basis) {
        this.basis = basis;
    }

    public String getRemedy() {
        return remedy;
    }

    public void setRemedy(String remedy) {
        this.remedy = remedy;
    }

    public String getCompetentBody() {
        return competentBody;
    }

    public void setCompetentBody(String competentBody) {
        this.competentBody = competentBody;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public String getTold() {
        return told;
    }

    public void setTold(String told) {
        this.told = told;
    }

    public Map<String, String> getAnswers() {
        return answers;
    }

    public Map<String, String> getState() {
        return state;
    }

    public Map<String, String> getDefect() {
        return defect;
    }

    public Map<String, String> getNote() {
        return note;
    }

    public Map<String, String> getCorrected() {
        return corrected;
    }

    public Map<String, String> getMend() {
        return mend;
    }

    public String getRenews() {
        return renews;
    }

    public void setRenews(String renews) {
        this.renews = renews;
    }

    /** The ticket whose holder stands at the desk; empty where the visit has none. */
    public String getTicket() {
        return ticket;
    }

    public void setTicket(String ticket) {
        this.ticket = ticket;
    }

    /** The property, project, place or firm that the application is about; empty where nobody named one. */
    public String getAbout() {
        return about;
    }

    public void setAbout(String about) {
        this.about = about;
    }

    @Nullable
    Subject subject() {
        return Subject.typed(about).orElse(null);
    }
}

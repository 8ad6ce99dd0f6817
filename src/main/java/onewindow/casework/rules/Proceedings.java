package onewindow.casework.rules;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The chapters of a case beside its main line, as their facts tell them. */
public final class Proceedings {
    private final ProcedureLog procedures = new ProcedureLog();
    private final ExtensionLog extensions = new ExtensionLog();
    private final ClosingLog closing = new ClosingLog();
    private final HearingLog hearing = new HearingLog();
    private final InspectionLog inspection = new InspectionLog();
    private final JointLog joint = new JointLog();
    private final ReportUpLog reportUp = new ReportUpLog();
    private final RecusalLog recusal = new RecusalLog();
    private final ThirdPartyLog thirdParty = new ThirdPartyLog();
    private final DeliveryLog delivery = new DeliveryLog();
    private PublicityFact.@Nullable ResultWithheld withheld;
    private RestrictionFact.@Nullable ApplicantRestricted restricted;

    void take(ProceedingFact fact, Happened happened, Suspensions suspensions) {
        switch (fact) {
            case ProcedureFact procedure -> procedures.take(procedure, happened.at(), happened.officer(), suspensions);
            case ExtensionFact extension -> extensions.take(extension, happened.at(), happened.officer());
            case ClosingFact close -> {
                closing.take(close, happened.at(), happened.officer());
                if (close instanceof ClosingFact.CaseSteppedBack) delivery.startAgain();
            }
            case DeliveryFact ofDelivery -> delivery.take(ofDelivery);
            case PublicityFact.ResultWithheld secret -> withheld = secret;
            case PublicityFact.ResultPublished published -> withheld = null;
            case RestrictionFact.ApplicantRestricted bar -> restricted = bar;
            case RestrictionFact.RestrictionEnded ended -> restricted = null;
            // What it renews stands in the receipt; the fact only writes down what time has done.
            case RenewalFact renewed -> {}
            case HearingFact ofHearing -> hearing.take(ofHearing, happened.at(), happened.officer());
            case InspectionFact ofInspection -> inspection.take(ofInspection, happened.at(), happened.officer());
            case RecusalFact ofRecusal -> {
                recusal.take(ofRecusal, happened.at());
                if (ofRecusal instanceof RecusalFact.RecusalGranted granted)
                    inspection.replace(granted.officer(), granted.deputy());
            }
            case JointFact ofJoint -> joint.take(ofJoint, happened.at());
            case ReportUpFact up -> reportUp.take(up, happened.at());
            case ThirdPartyFact ofThirdParty -> thirdParty.take(ofThirdParty, happened.at(), happened.officer());
        }
    }

    public ProcedureLog procedures() {
        return procedures;
    }

    public ExtensionLog extensions() {
        return extensions;
    }

    public ClosingLog closing() {
        return closing;
    }

    public HearingLog hearing() {
        return hearing;
    }

    public InspectionLog inspection() {
        return inspection;
    }

    public JointLog joint() {
        return joint;
    }

    public ReportUpLog reportUp() {
        return reportUp;
    }

    public RecusalLog recusal() {
        return recusal;
    }

    public ThirdPartyLog thirdParty() {
        return thirdParty;
    }

    public DeliveryLog delivery() {
        return delivery;
    }

    /** For what and until when the applicant may not ask for this licence again, unless that was ended. */
    public Optional<RestrictionFact.ApplicantRestricted> restricted() {
        return Optional.ofNullable(restricted);
    }

    /** Why the result is kept out of the public list, while it is. */
    public Optional<PublicityFact.ResultWithheld> withheld() {
        return Optional.ofNullable(withheld);
    }
}

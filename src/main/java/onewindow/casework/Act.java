package onewindow.casework;

import java.time.LocalDate;
import java.util.List;
import onewindow.catalogue.Answers;
import onewindow.catalogue.ItemCode;
import onewindow.parties.Agent;
import onewindow.parties.Applicant;
import onewindow.platform.OfficerNo;
import org.jspecify.annotations.Nullable;

/** What an officer asks to do to a case; each becomes facts, or is refused with all reasons at once. */
public sealed interface Act
        permits Act.Receive,
                Act.AskForSupplement,
                Act.Supply,
                Act.Accept,
                Act.Refuse,
                Act.Decide,
                Act.Deliver,
                Act.HandOver,
                ProceedingAct {
    /** Takes an application in with its material checklist; {@code answers} are the options chosen for its situation. */
    record Receive(
            ItemCode item,
            Answers answers,
            List<Ticked> checklist,
            Applicant applicant,
            @Nullable Agent agent,
            Channel channel,
            DeliveryWay wishedDelivery)
            implements Act {}

    /** One line of the checklist as found at the window. */
    record Ticked(int material, MaterialState state, String problem) {}

    /** Asks, once, for everything that is missing or defective. */
    record AskForSupplement(List<Gap> gaps) implements Act {}

    /** One material to be brought or mended: what is wrong with it and what to do. */
    record Gap(int material, String problem, String remedy) {}

    /** Takes in materials that were asked for. */
    record Supply(List<Integer> materials) implements Act {}

    record Accept() implements Act {}

    /** Refuses acceptance in writing. */
    record Refuse(RefusalGround ground, String reason, String basis, String remedy, String competentBody)
            implements Act {}

    /** Decides an accepted case; {@code opinion} is what the reviewer found, with content. */
    record Decide(boolean granted, String opinion, String reason, String basis, String remedy) implements Act {}

    /** Hands the result over against proof. */
    record Deliver(
            DeliveryWay way, Recipient recipient, String recipientName, StandIn standIn, String proof, LocalDate on)
            implements Act {}

    /** Who took the result: the applicant, the agent, or somebody in the applicant's stead. */
    enum Recipient {
        APPLICANT,
        AGENT,
        SUBSTITUTE
    }

    /** Makes another officer responsible, on record. */
    record HandOver(OfficerNo to, String reason) implements Act {}
}

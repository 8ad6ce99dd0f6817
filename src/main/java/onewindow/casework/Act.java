package onewindow.casework;

import java.time.LocalDate;
import java.util.List;
import onewindow.catalogue.Answers;
import onewindow.catalogue.ItemCode;
import onewindow.parties.Agent;
import onewindow.parties.Applicant;
import onewindow.platform.OfficerNo;
import onewindow.queue.TicketNo;
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
                ProceedingAct,
                AcceptanceAct,
                PromiseAct {
    /**
     * Takes an application in with its material checklist; {@code answers} are the options chosen for its situation, {@code
     * onPaper} says that it was taken in before, while the program could not be used; {@code renews} is the number of the licence
     * that it asks to renew, empty where it asks for a new one; {@code ticket} is the number whose holder is served; {@code about}
     * is the property, project, place or firm that it concerns, where it was named.
     */
    record Receive(
            ItemCode item,
            Answers answers,
            List<Ticked> checklist,
            Applicant applicant,
            @Nullable Agent agent,
            Channel channel,
            DeliveryWay wishedDelivery,
            @Nullable OnPaper onPaper,
            String renews,
            @Nullable TicketNo ticket,
            @Nullable Subject about)
            implements Act {
        public Receive(
                ItemCode item,
                Answers answers,
                List<Ticked> checklist,
                Applicant applicant,
                @Nullable Agent agent,
                Channel channel,
                DeliveryWay wishedDelivery,
                @Nullable OnPaper onPaper) {
            this(item, answers, checklist, applicant, agent, channel, wishedDelivery, onPaper, "", null, null);
        }

        public Receive(
                ItemCode item,
                Answers answers,
                List<Ticked> checklist,
                Applicant applicant,
                @Nullable Agent agent,
                Channel channel,
                DeliveryWay wishedDelivery) {
            this(item, answers, checklist, applicant, agent, channel, wishedDelivery, null);
        }
    }

    /** One line of the checklist as found at the window. */
    record Ticked(int material, MaterialState state, String problem) {}

    /** Asks, once, for everything that is missing or defective, and for what the law demands beside the list. */
    record AskForSupplement(List<Gap> gaps, List<Extra> extras) implements Act {
        public AskForSupplement(List<Gap> gaps) {
            this(gaps, List.of());
        }
    }

    /** One material to be brought or mended: what is wrong with it and what to do. */
    record Gap(int material, String problem, String remedy) {}

    /** A material that the published list does not hold; it may be asked for only on a legal basis (A6.1). */
    record Extra(String name, String basis, String remedy) {
        public boolean isBlank() {
            return name.isBlank() && basis.isBlank() && remedy.isBlank();
        }
    }

    /** Takes in materials that were asked for. */
    record Supply(List<Integer> materials) implements Act {}

    record Accept() implements Act {}

    /** Refuses acceptance in writing. */
    record Refuse(RefusalGround ground, String reason, String basis, String remedy, String competentBody)
            implements Act {}

    /** Decides an accepted case; {@code opinion} is what the reviewer found, with content. */
    record Decide(
            boolean granted,
            String opinion,
            String reason,
            String basis,
            String remedy,
            @Nullable GrantedLicence licence)
            implements Act {
        public Decide(boolean granted, String opinion, String reason, String basis, String remedy) {
            this(granted, opinion, reason, basis, remedy, null);
        }
    }

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

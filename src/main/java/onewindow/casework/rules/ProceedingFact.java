package onewindow.casework.rules;

/** What happened in a chapter of its own beside the main line of a case. */
public sealed interface ProceedingFact extends CaseFact
        permits ProcedureFact,
                ExtensionFact,
                ClosingFact,
                HearingFact,
                InspectionFact,
                ThirdPartyFact,
                RecusalFact,
                JointFact,
                ReportUpFact,
                DeliveryFact,
                PublicityFact,
                RestrictionFact,
                RenewalFact {}

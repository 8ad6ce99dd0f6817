package onewindow.casework;

/** What an officer asks to do in a chapter of its own between receipt and end (办理程序), beside the main line of a case. */
public sealed interface ProceedingAct extends Act
        permits ProcedureAct,
                ExtensionAct,
                ClosingAct,
                HearingAct,
                InspectionAct,
                ThirdPartyAct,
                RecusalAct,
                JointAct,
                ReportUpAct,
                DeliveryAct,
                PublicityAct,
                RestrictionAct {}

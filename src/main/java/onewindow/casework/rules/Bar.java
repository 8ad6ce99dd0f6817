package onewindow.casework.rules;

import java.time.LocalDate;
import onewindow.casework.CaseNumber;
import onewindow.casework.RestrictionGround;

/** What keeps an applicant from a licence on the day he asks for it: on which ground, until when, since which case. */
public record Bar(RestrictionGround ground, LocalDate until, CaseNumber since) {}

package onewindow.casework;

import java.time.LocalDate;

/** The licence that a decision grants (许可证件): its number and the last day on which it is valid. */
public record GrantedLicence(String number, LocalDate validUntil) {}

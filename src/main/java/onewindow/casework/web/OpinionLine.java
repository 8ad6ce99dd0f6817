package onewindow.casework.web;

import java.time.LocalDate;

/** The part of a case that lies with another unit, and what it says (联办子件). */
public record OpinionLine(int number, String unit, String matter, LocalDate answerBy, String opinion) {}

package onewindow.parties.rules;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** The number of a citizen (公民身份号码, GB 11643): area 6, birth date 8, sequence 3, check digit 1. */
public final class ResidentIdNumber {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    /** Provinces of GB/T 2260, and 83 of residence permits for people from Taiwan. */
    private static final Set<String> AREAS = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83");

    private ResidentIdNumber() {}

    public static boolean hasForm(String number) {
        return number.matches("[1-9][0-9]{16}[0-9X]");
    }

    public static boolean hasCheckDigit(String number) {
        int sum = 0;
        for (int place = 0; place < 17; place++) sum += (number.charAt(place) - '0') * WEIGHTS[place];
        return number.charAt(17) == CHECK.charAt(sum % 11);
    }

    public static boolean hasArea(String number) {
        return AREAS.contains(number.substring(0, 2));
    }

    /** The birth date in the number, if it is a day of the calendar and not after today. */
    public static Optional<LocalDate> bornOn(String number, LocalDate today) {
        try {
            var day = LocalDate.of(
                    Integer.parseInt(number.substring(6, 10)),
                    Integer.parseInt(number.substring(10, 12)),
                    Integer.parseInt(number.substring(12, 14)));
            return day.getYear() < 1880 || day.isAfter(today) ? Optional.empty() : Optional.of(day);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}

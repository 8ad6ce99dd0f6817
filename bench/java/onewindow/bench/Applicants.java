package onewindow.bench;

import java.util.concurrent.atomic.AtomicLong;
import onewindow.parties.Applicant;
import onewindow.parties.IdKind;

/** A new applicant for every case, with an ID number whose check digit is true. */
final class Applicants {
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK = "10X98765432";
    private static final AtomicLong NEXT = new AtomicLong();

    private Applicants() {}

    static Applicant.Person next() {
        long number = NEXT.getAndIncrement();
        int day = 1 + (int) (number / 1000 % 28);
        int month = 1 + (int) (number / 28_000 % 12);
        int year = 1950 + (int) (number / 336_000 % 50);
        var first = "420399%04d%02d%02d%03d".formatted(year, month, day, number % 1000);
        int sum = 0;
        for (int place = 0; place < WEIGHTS.length; place++) sum += (first.charAt(place) - '0') * WEIGHTS[place];
        var id = first + CHECK.charAt(sum % 11);
        return new Applicant.Person("林晓雨", IdKind.RESIDENT_ID, id, "138%08d".formatted(number % 100_000_000), "青山县人民路18号");
    }
}

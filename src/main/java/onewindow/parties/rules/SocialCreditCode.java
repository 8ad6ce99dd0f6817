package onewindow.parties.rules;

/** The unified social credit code of a body (统一社会信用代码, GB 32100): 18 signs, the last one checks the others modulo 31. */
public final class SocialCreditCode {
    private static final String SIGNS = "0123456789ABCDEFGHJKLMNPQRTUWXY";
    private static final int[] WEIGHTS = {1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28};

    private SocialCreditCode() {}

    public static boolean hasForm(String code) {
        return code.matches("[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}");
    }

    public static boolean hasCheckDigit(String code) {
        int sum = 0;
        for (int place = 0; place < 17; place++) sum += SIGNS.indexOf(code.charAt(place)) * WEIGHTS[place];
        return code.charAt(17) == SIGNS.charAt((31 - sum % 31) % 31);
    }
}

package onewindow.tour;

/** Who looks at the pages: everybody's view first, then one officer of each role of the demo. */
public enum Person {
    CITIZEN(""),
    CHEN_JING("chenjing"),
    SUN_LI("sunli"),
    WU_MIN("wumin"),
    LIU_YANG("liuyang"),
    MA_LI("mali"),
    HE_QING("heqing"),
    GAO_JIE("gaojie"),
    LIN_FAN("linfan"),
    ZHENG_YI("zhengyi"),
    XIE_JUN("xiejun"),
    SU_WEN("suwen"),
    TAN_BIN("tanbin");

    private final String login;

    Person(String login) {
        this.login = login;
    }

    public String login() {
        return login;
    }
}

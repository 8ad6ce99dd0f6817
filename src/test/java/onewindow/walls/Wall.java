package onewindow.walls;

import java.util.List;
import java.util.function.Function;

/** The walls that classes, sources and templates keep to, each with the violator planted to see it fall. */
enum Wall {
    RULES_ARE_PURE(ClassWalls::rulesArePure, "onewindow.walls.planted.rules.RuleThatAsksTheDatabase"),
    SQL_ONLY_IN_STORES(ClassWalls::sqlOnlyInStores, "onewindow.walls.planted.SqlAtTheCounter"),
    WEB_ONLY_IN_WEB(ClassWalls::webOnlyInWeb, "onewindow.walls.planted.ServletOutsideWeb"),
    NO_AMBIENT_NOW(ClassWalls::noAmbientNow, "onewindow.walls.planted.AmbientNow"),
    CLOCK_STAYS_ABOVE(ClassWalls::clockStaysAbove, "onewindow.walls.planted.store.StoreWithClock"),
    NO_BANNED_NAMES(ClassWalls::noBannedNames, "onewindow.walls.planted.CaseHelper"),
    NO_FIELD_INJECTION(ClassWalls::noFieldInjection, "onewindow.walls.planted.FieldInjected"),
    NO_CONSOLE(ClassWalls::noConsole, "onewindow.walls.planted.ConsoleTalk"),
    HANDLERS_NAME_THEIR_RIGHT(ClassWalls::handlersNameTheirRight, "onewindow.walls.planted.web.OpenHandler"),
    SHORT_FILES(SourceWalls::shortFiles, "src/test/java/onewindow/walls/planted/endless.jte"),
    COMMENTS_SAY_WHY(SourceWalls::commentsSayWhy, "src/test/java/onewindow/walls/planted/NoisyComments.java"),
    NO_CHINESE_IN_CODE(SourceWalls::noChineseInCode, "src/test/java/onewindow/walls/planted/ChineseInCode.java"),
    NOTHING_INLINE(PageWalls::nothingInline, "src/test/java/onewindow/walls/planted/inline.jte"),
    WORDS_BY_KEY(PageWalls::wordsByKey, "src/test/java/onewindow/walls/planted/hardCodedWords.jte"),
    PAGES_HAVE_RECORDS(PageWalls::pagesHaveRecords, "src/test/java/onewindow/walls/planted/recordless.jte"),
    RECORDS_HAVE_PAGES(PageWalls::recordsHavePages, "onewindow.walls.planted.TemplatelessPage"),
    KNOWN_ICONS(PageWalls::knownIcons, "src/test/java/onewindow/walls/planted/unknownIcon.jte"),
    TEXT_KEYS_EXIST(TextWalls::textKeysExist, "src/test/java/onewindow/walls/planted/unknownKey.jte"),
    BUNDLES_IN_PAIRS(TextWalls::bundlesInPairs, "src/test/java/onewindow/walls/planted/messages/planted_en.properties"),
    MESSAGES_CAN_BE_FORMATTED(
            TextWalls::messagesCanBeFormatted, "src/test/java/onewindow/walls/planted/messages/planted.properties"),
    CHINESE_PUNCTUATION(
            TextWalls::chinesePunctuation, "src/test/java/onewindow/walls/planted/messages/planted.properties"),
    KEYS_ARE_UNIQUE(TextWalls::keysAreUnique, "src/test/java/onewindow/walls/planted/messages/planted.properties"),
    REASONS_ARE_TOLD(TextWalls::reasonsAreTold, "onewindow.walls.planted.PlantedReason"),
    CONSTANTS_HAVE_WORDS(TextWalls::constantsHaveWords, "onewindow.walls.planted.PlantedState");

    private final Function<House, List<Finding>> check;
    private final String planted;

    Wall(Function<House, List<Finding>> check, String planted) {
        this.check = check;
        this.planted = planted;
    }

    List<Finding> findings(House house) {
        return check.apply(house);
    }

    /** The place where a violator of this wall was planted. */
    String planted() {
        return planted;
    }
}

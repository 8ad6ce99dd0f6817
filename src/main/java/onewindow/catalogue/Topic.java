package onewindow.catalogue;

/** Subject (主题) under which people look for an item. */
public enum Topic {
    STARTING_BUSINESS,
    FOOD_AND_HEALTH,
    FAMILY_AND_RESIDENCE,
    WORK_AND_INSURANCE,
    HOUSING_AND_LAND,
    BUILDING_AND_CITY,
    TRAFFIC,
    EDUCATION_AND_CULTURE,
    SAFETY,
    NATURE_AND_FARMING,
    HELP_AND_CARE,
    TRADE_AND_TAX
}

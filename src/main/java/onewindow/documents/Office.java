package onewindow.documents;

/** The office that issues a paper: whose name and seal it bears, where it is found and who answers for it. */
public record Office(
        String agency,
        String shortName,
        String window,
        String address,
        String openingHours,
        String consultPhone,
        String supervisionPhone,
        String queryAddress) {}

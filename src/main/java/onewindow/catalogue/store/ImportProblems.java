package onewindow.catalogue.store;

import static onewindow.catalogue.store.ImportLines.column;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import onewindow.catalogue.imports.CellProblem;
import onewindow.catalogue.imports.ImportReason;
import onewindow.platform.CentreId;
import onewindow.platform.LongReading;
import onewindow.platform.Sql;
import org.springframework.stereotype.Repository;
import tools.jackson.databind.json.JsonMapper;

/** Cells of imported files that are wrong. */
@Repository
public class ImportProblems {
    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String PROBLEMS = """
            select sheet, line_no, column_name, content, reason, details from catalogue.import_problem
             where centre = :centre and import_no = :no order by sheet, line_no, number
            """;

    private final Sql sql;
    private final LongReading reading;

    ImportProblems(Sql sql, LongReading reading) {
        this.sql = sql;
        this.reading = reading;
    }

    public void insert(CentreId centre, int no, int first, List<CellProblem> problems) {
        if (problems.isEmpty()) return;
        var numbers = IntStream.range(first, first + problems.size())
                .mapToObj(String::valueOf)
                .toList();
        sql.of("""
                        insert into catalogue.import_problem (centre, import_no, number, sheet, line_no, column_name, content,
                                                              reason, details)
                        select :centre, :no, cast(number as integer), sheet, cast(line as integer), name, content, reason,
                               array(select json_array_elements_text(cast(details as json)))
                          from unnest(cast(:numbers as text[]), cast(:sheets as text[]), cast(:lines as text[]),
                                      cast(:names as text[]), cast(:contents as text[]), cast(:reasons as text[]),
                                      cast(:details as text[]))
                               as problem (number, sheet, line, name, content, reason, details)
                        """)
                .with("centre", centre)
                .with("no", no)
                .with("numbers", numbers)
                .with("sheets", column(problems, CellProblem::sheet))
                .with("lines", column(problems, problem -> String.valueOf(problem.line())))
                .with("names", column(problems, CellProblem::column))
                .with("contents", column(problems, CellProblem::content))
                .with("reasons", column(problems, problem -> problem.reason().name()))
                .with("details", column(problems, problem -> JSON.writeValueAsString(problem.details())))
                .run();
    }

    public List<CellProblem> first(CentreId centre, int no, int most) {
        return sql.of(PROBLEMS + " limit :most")
                .with("centre", centre)
                .with("no", no)
                .with("most", most)
                .list(ImportProblems::problem);
    }

    /** Hands over every wrong cell, for the workbook of errors. */
    public void each(CentreId centre, int no, Consumer<CellProblem> taker) {
        reading.read(
                sql -> sql.of(PROBLEMS).with("centre", centre).with("no", no).each(ImportProblems::problem, taker));
    }

    private static CellProblem problem(ResultSet row) throws SQLException {
        return new CellProblem(
                row.getString("sheet"),
                row.getInt("line_no"),
                row.getString("column_name"),
                row.getString("content"),
                ImportReason.valueOf(row.getString("reason")),
                Arrays.asList((String[]) row.getArray("details").getArray()));
    }
}

package onewindow.catalogue.store;

import java.util.function.BiConsumer;
import onewindow.catalogue.Guide;
import onewindow.catalogue.ItemCode;
import onewindow.platform.CentreId;
import onewindow.platform.LongReading;
import org.springframework.stereotype.Repository;

/** The newest text of every item, one after the other, whatever their number. */
@Repository
public class GuideTexts {
    private record Text(ItemCode code, Guide guide) {}

    private final LongReading reading;

    GuideTexts(LongReading reading) {
        this.reading = reading;
    }

    public void each(CentreId centre, BiConsumer<ItemCode, Guide> taker) {
        reading.read(sql -> sql.of("""
                        select i.item_code, coalesce(cast(i.draft as text), cast(v.guide as text)) as guide
                          from catalogue.item i
                          left join lateral (
                               select guide from catalogue.item_version v
                                where v.centre = i.centre and v.item_code = i.item_code
                                order by v.version desc limit 1) v on true
                         where i.centre = :centre order by i.item_code
                        """)
                .with("centre", centre)
                .each(
                        row -> new Text(
                                new ItemCode(row.getString("item_code")), GuideText.read(row.getString("guide"))),
                        text -> taker.accept(text.code(), text.guide())));
    }
}

-- Module casework: an item's own number of warning days (A3.5).
create table casework.item_warning (
    centre    text    not null,
    item_code text    not null,
    days      integer not null check (days > 0),
    constraint item_warning_pkey primary key (centre, item_code)
);

comment on table casework.item_warning is '预警天数: from how many working days before its end an item''s clock is amber; the larger of this and the number of the centre holds';

grant select, insert, update on casework.item_warning to ${app_role};

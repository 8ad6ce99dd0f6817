-- Module calendar: yearly notices on public holidays, hours of the centres. Rows are added, never changed: a new edition
-- or a later day replaces what was before, and what was promised under the older one can be explained.
create schema calendar;
grant usage on schema calendar to ${app_role};

-- No centre leads these two: the State Council orders the holidays of the whole country, so one loading serves every centre.
create table calendar.notice (
    year              integer     not null check (year between 2007 and 2100),
    edition           integer     not null check (edition > 0),
    title             text        not null,
    papers            text[]      not null,
    loaded_at         timestamptz not null,
    loaded_by         text        not null,
    loaded_at_centre  text        not null,
    constraint notice_pkey primary key (year, edition)
);

create table calendar.notice_day (
    year     integer not null,
    edition  integer not null,
    day      date    not null,
    holiday  text    not null,
    off      boolean not null,
    constraint notice_day_pkey primary key (year, edition, day),
    constraint notice_day_of_notice foreign key (year, edition) references calendar.notice (year, edition),
    constraint notice_day_near_its_year check (extract(year from day) between year - 1 and year + 1)
);

create table calendar.opening_hours (
    centre          text        not null,
    effective_on    date        not null,
    weekday         text        not null check (weekday in ('USUAL', 'MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY',
                                                            'FRIDAY', 'SATURDAY', 'SUNDAY')),
    morning_from    time        not null,
    morning_to      time        not null,
    afternoon_from  time,
    afternoon_to    time,
    set_at          timestamptz not null,
    set_by          text        not null,
    constraint opening_hours_pkey primary key (centre, effective_on, weekday),
    constraint opening_hours_in_order check (
        morning_from < morning_to
        and ((afternoon_from is null and afternoon_to is null)
             or (afternoon_from is not null and afternoon_to is not null
                 and morning_to < afternoon_from and afternoon_from < afternoon_to)))
);

comment on table calendar.notice is '放假安排通知: yearly notices of the State Council as loaded; the highest edition of a year is in force';
comment on column calendar.notice.edition is 'first, second ... loading of that year; a correction is a new edition';
comment on column calendar.notice.papers is 'addresses of the notice on the State Council web site';
comment on column calendar.notice.loaded_by is 'staff number of the officer who loaded it, at loaded_at_centre';
comment on table calendar.notice_day is 'days a notice names; every other day follows its weekday';
comment on column calendar.notice_day.off is 'true: rest day for the holiday; false: make-up working day (调休上班)';
comment on column calendar.notice_day.holiday is 'name of the holiday as in the notice, such as 春节';
comment on table calendar.opening_hours is '办公时间: hours of a centre from a day on; a centre without rows has the shipped hours';
comment on column calendar.opening_hours.effective_on is 'first day on which these hours hold';
comment on column calendar.opening_hours.weekday is 'USUAL for all days, or a weekday with hours of its own';
comment on column calendar.opening_hours.afternoon_from is 'empty where the day ends with the morning';

grant select, insert on calendar.notice, calendar.notice_day, calendar.opening_hours to ${app_role};

-- Module queue: tickets drawn, called, served.
create schema queue;
grant usage on schema queue to ${app_role};

create table queue.line (
    centre text not null,
    line   text not null check (line ~ '^[A-Z]{1,2}$'),
    unit   text not null,
    constraint line_pkey primary key (centre, line),
    constraint line_of_unit unique (centre, unit)
);
comment on table queue.line is '排队序列: the letter before the numbers of one unit, given at its first ticket and never again to another';
grant select, insert on queue.line to ${app_role};

create table queue.day_series (
    centre text    not null,
    on_day date    not null,
    line   text    not null,
    last   integer not null check (last > 0),
    constraint day_series_pkey primary key (centre, on_day, line),
    constraint day_series_of_line foreign key (centre, line) references queue.line (centre, line)
);
comment on table queue.day_series is 'the last number drawn of each line and day';
grant select, insert, update on queue.day_series to ${app_role};

create table queue.ticket (
    centre         text        not null,
    ticket_no      text        not null,
    on_day         date        not null,
    line           text        not null,
    place          integer     not null check (place > 0),
    unit           text        not null,
    item_code      text,
    state          text        not null check (state in ('WAITING', 'CALLED', 'SERVING', 'SERVED', 'PASSED')),
    drawn_at       timestamptz not null,
    drawn_by       text        not null,
    calls          integer     not null check (calls >= 0),
    called_at      timestamptz,
    last_called_at timestamptz,
    window_no      text,
    officer        text,
    serving_at     timestamptz,
    ended_at       timestamptz,
    pass_cause     text,
    constraint ticket_pkey primary key (centre, ticket_no),
    constraint ticket_place unique (centre, on_day, line, place),
    constraint ticket_of_line foreign key (centre, line) references queue.line (centre, line),
    constraint ticket_called check ((calls = 0) = (called_at is null) and (calls = 0) = (last_called_at is null)
        and (calls = 0) = (officer is null) and (calls = 0) = (window_no is null)),
    constraint ticket_waits check ((state = 'WAITING') = (calls = 0)),
    constraint ticket_serving check (serving_at is not null or state not in ('SERVING', 'SERVED')),
    constraint ticket_ended check ((state in ('SERVED', 'PASSED')) = (ended_at is not null)),
    constraint ticket_passed check ((state = 'PASSED') = (pass_cause is not null)),
    constraint ticket_times check (called_at >= drawn_at and last_called_at >= called_at and serving_at >= called_at
        and ended_at >= last_called_at and ended_at >= serving_at)
);
comment on table queue.ticket is '排队号: one row per number drawn; equals the fold of its stream ticket/...';
comment on column queue.ticket.place is 'its place in the line of that day; printed after the letter';
comment on column queue.ticket.called_at is 'when it was called first: the waiting ends';
create unique index ticket_one_in_hand on queue.ticket (centre, officer) where state in ('CALLED', 'SERVING');
create index ticket_waiting on queue.ticket (centre, on_day, unit, place) where state = 'WAITING';
create index ticket_of_day on queue.ticket (centre, on_day, drawn_at, ticket_no);
grant select, insert, update on queue.ticket to ${app_role};

create table queue.ticket_case (
    centre    text not null,
    case_no   text not null,
    ticket_no text not null,
    constraint ticket_case_pkey primary key (centre, case_no),
    constraint ticket_case_of_ticket foreign key (centre, ticket_no) references queue.ticket (centre, ticket_no)
);
comment on table queue.ticket_case is 'the cases that were received for the holder of a ticket';
create index ticket_case_by_ticket on queue.ticket_case (centre, ticket_no);
grant select, insert on queue.ticket_case to ${app_role};

-- Module casework: head rows for lists, counters and constraints. The truth of a case is its ledger stream case/<number>.
create schema casework;
grant usage on schema casework to ${app_role};

create table casework.day_series (
    centre  text    not null,
    on_day  date    not null,
    last    integer not null check (last > 0),
    constraint day_series_pkey primary key (centre, on_day)
);
comment on table casework.day_series is 'the last case number given out on a day';
grant select, insert, update on casework.day_series to ${app_role};

create table casework.case_head (
    centre            text        not null,
    case_no           text        not null,
    version           integer     not null check (version > 0),
    state             text        not null check (state in ('RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'PAUSED', 'DECIDED', 'DELIVERED', 'NOT_ACCEPTED')),
    item_code         text        not null,
    item_version      integer     not null,
    item_name         text        not null,
    department        text        not null,
    case_type         text        not null check (case_type in ('INSTANT', 'PROMISED', 'JOINT', 'REPORT_UP')),
    applicant         text        not null,
    applicant_masked  text        not null,
    responsible       text        not null,
    window_no         text,
    channel           text        not null check (channel in ('WINDOW', 'ONLINE', 'POST')),
    query_code        text        not null,
    promised_days     integer     not null check (promised_days >= 0),
    legal_days        integer     not null check (legal_days >= promised_days),
    received_at       timestamptz not null,
    accepted_at       timestamptz,
    promised_due_at   timestamptz,
    legal_due_at      timestamptz,
    provisional       boolean     not null default false,
    stopped_at        timestamptz,
    decided_at        timestamptz,
    granted           boolean,
    delivery_due_at   timestamptz,
    delivered_at      timestamptz,
    constraint case_head_pkey primary key (centre, case_no),
    constraint case_head_accepted_has_clocks check ((accepted_at is null) = (promised_due_at is null) and (accepted_at is null) = (legal_due_at is null)),
    constraint case_head_paused_is_stopped check ((state = 'PAUSED') = (stopped_at is not null)),
    constraint case_head_decided check ((decided_at is null) = (granted is null)),
    constraint case_head_order check (accepted_at >= received_at and decided_at >= accepted_at and delivered_at >= decided_at)
);
comment on table casework.case_head is '办件: one row per case with what lists and counters need; equals the fold of its ledger stream';
comment on column casework.case_head.version is 'number of entries in the stream; a form sends back the version it saw';
comment on column casework.case_head.applicant is 'party number of the applicant, not a name';
comment on column casework.case_head.applicant_masked is 'name with all but the ends hidden, for lists';
comment on column casework.case_head.responsible is '首办责任人: officer number of who answers for the case';
comment on column casework.case_head.query_code is 'printed on the papers; with the number it opens the progress page';
comment on column casework.case_head.promised_due_at is '承诺到期: recomputed with every fact and every calendar change';
comment on column casework.case_head.provisional is 'the calendar of the due year was not published when the date was computed';
comment on column casework.case_head.stopped_at is 'both clocks stand still since then (A3.6)';
grant select, insert, update on casework.case_head to ${app_role};

create index case_head_received on casework.case_head (centre, received_at desc, case_no desc);
create index case_head_due on casework.case_head (centre, promised_due_at, case_no) where state in ('ACCEPTED', 'PAUSED');
create index case_head_responsible on casework.case_head (centre, responsible, state, promised_due_at);
create index case_head_state on casework.case_head (centre, state, received_at desc);
create index case_head_applicant on casework.case_head (centre, applicant, received_at desc);
create index case_head_item on casework.case_head (centre, item_code, received_at desc);
create index case_head_decided on casework.case_head (centre, decided_at) where decided_at is not null;

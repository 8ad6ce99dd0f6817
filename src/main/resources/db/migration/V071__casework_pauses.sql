-- Module casework: pauses of the clocks with what is odd about them, for supervision.
create table casework.pause (
    centre    text        not null,
    case_no   text        not null,
    pause_no  integer     not null check (pause_no > 0),
    cause     text        not null check (cause in ('SUPPLEMENT', 'SPECIAL_PROCEDURE')),
    officer   text        not null,
    begun_at  timestamptz not null,
    ended_at  timestamptz,
    paper     text        not null,
    days_left integer     not null,
    signs     text[]      not null check (signs <@ array['WITHOUT_PAPER', 'EVE_OF_BREACH', 'NOTHING_OUTSTANDING']),
    constraint pause_pkey primary key (centre, case_no, pause_no),
    constraint pause_of_case foreign key (centre, case_no) references casework.case_head (centre, case_no),
    constraint pause_order check (ended_at >= begun_at),
    constraint pause_without_paper_says_so check ((paper = '') = ('WITHOUT_PAPER' = any (signs)))
);
comment on table casework.pause is '停计清单: one row per pause of the clocks of a case; equals the fold of its ledger stream';
comment on column casework.pause.paper is 'number of the written notice; empty where there is none';
comment on column casework.pause.days_left is 'working days of the promise that were left on the day the pause began; negative once it had ended';
comment on column casework.pause.signs is 'what makes it look like a way to win time; each a sign to look closer, not a verdict';
grant select, insert, update on casework.pause to ${app_role};
create index pause_latest_odd on casework.pause (centre, begun_at desc) where signs <> '{}';

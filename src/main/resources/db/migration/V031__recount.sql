-- Module casework: the lists of cases whose dates move with the calendar. Worked out before a change is approved, written once more
-- when it is carried out; the latter stays as the signed record.
create table casework.recount (
    centre         text        not null,
    change_no      text        not null,
    round          integer     not null check (round > 0),
    applied        boolean     not null,
    begun_at       timestamptz not null,
    begun_by       text        not null,
    submission_id  text        not null,
    up_to          text        not null default '',
    examined       bigint      not null default 0,
    moved          bigint      not null default 0,
    ended_at       timestamptz,
    constraint recount_pkey primary key (centre, change_no, round),
    constraint recount_submission_key unique (centre, submission_id),
    constraint recount_moved_of_examined check (moved <= examined)
);
create unique index recount_applied_once on casework.recount (centre, change_no) where applied;
comment on table casework.recount is '期限重算: one working out of all open cases under a changed calendar';
comment on column casework.recount.applied is 'false: looked at before the change is approved; true: carried out and signed, once per change and centre';
comment on column casework.recount.up_to is 'last case examined; a run that broke off goes on behind it';
comment on column casework.recount.ended_at is 'empty while the run is under way or has broken off';
grant select, insert, update on casework.recount to ${app_role};

create table casework.recount_line (
    centre              text        not null,
    change_no           text        not null,
    round               integer     not null,
    case_no             text        not null,
    movement            text        not null check (movement in ('OVERDUE_NOW', 'EARLIER', 'LATER', 'NO_LONGER_PROVISIONAL', 'PROVISIONAL_NOW')),
    promised_before     timestamptz,
    promised_after      timestamptz,
    legal_before        timestamptz,
    legal_after         timestamptz,
    delivery_before     timestamptz,
    delivery_after      timestamptz,
    provisional_before  boolean     not null,
    provisional_after   boolean     not null,
    told_at             timestamptz,
    told_by             text,
    told_way            text        check (told_way in ('BY_PHONE', 'IN_PERSON', 'BY_LETTER')),
    constraint recount_line_pkey primary key (centre, change_no, round, case_no),
    constraint recount_line_of_recount foreign key (centre, change_no, round) references casework.recount (centre, change_no, round),
    constraint recount_line_told_whole check ((told_at is null) = (told_by is null) and (told_at is null) = (told_way is null))
);
comment on table casework.recount_line is '期限变动清单: one row per case that moves, with its dates before and after';
comment on column casework.recount_line.told_at is 'when the applicant was told of the moved date; empty while he has to be told';
grant select, insert on casework.recount_line to ${app_role};
grant update (told_at, told_by, told_way) on casework.recount_line to ${app_role};

create index recount_line_movement on casework.recount_line (centre, change_no, round, movement, promised_after);
create index recount_line_to_tell on casework.recount_line (centre, case_no) where told_at is null;
create index case_head_open on casework.case_head (centre, case_no) where state in ('ACCEPTED', 'PAUSED', 'DECIDED');

-- Module casework: steps back with their reasons, for supervision.
create table casework.step_back (
    centre      text        not null,
    case_no     text        not null,
    step_no     integer     not null check (step_no > 0),
    from_state  text        not null check (from_state in ('ACCEPTED', 'PAUSED', 'DECIDED')),
    reason      text        not null check (reason <> ''),
    officer     text        not null,
    at          timestamptz not null,
    on_again_at timestamptz,
    reply       text        not null,
    constraint step_back_pkey primary key (centre, case_no, step_no),
    constraint step_back_of_case foreign key (centre, case_no) references casework.case_head (centre, case_no),
    constraint step_back_order check (on_again_at >= at)
);
comment on table casework.step_back is '退回清单: one row per step back of a case; equals the fold of its ledger stream';
comment on column casework.step_back.from_state is 'DECIDED: a decision was taken back before it was delivered; else the case went back to its window';
comment on column casework.step_back.on_again_at is 'when the window handed it on again';
grant select, insert, update on casework.step_back to ${app_role};
create index step_back_latest on casework.step_back (centre, at desc);

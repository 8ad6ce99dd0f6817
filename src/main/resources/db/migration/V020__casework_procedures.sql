-- Module casework: clocks of the steps between acceptance and decision; papers and states of the procedure.
create table casework.step_clock (
    centre    text        not null,
    case_no   text        not null,
    kind      text        not null check (kind in ('SPECIAL_PROCEDURE', 'EXTENSION', 'HEARING_REQUEST', 'HEARING', 'INSPECTION',
                                                   'STATEMENT', 'OPINION', 'REPORT_UP', 'LOWER_REVIEW', 'REPLY', 'RECUSAL')),
    step_no   integer     not null check (step_no > 0),
    detail    text        not null,
    began_at  timestamptz not null,
    due_at    timestamptz not null,
    red_at    timestamptz not null,
    ended_at  timestamptz,
    constraint step_clock_pkey primary key (centre, case_no, kind, step_no),
    constraint step_clock_of_case foreign key (centre, case_no) references casework.case_head (centre, case_no),
    constraint step_clock_order check (red_at > due_at and ended_at >= began_at)
);
comment on table casework.step_clock is '环节时限: one row per step of a case that has a time of its own; equals the fold of the ledger stream of the case';
comment on column casework.step_clock.detail is 'which procedure, department or officer the step concerns';
comment on column casework.step_clock.due_at is 'past it the step is yellow';
comment on column casework.step_clock.red_at is 'past it the step is red';
grant select, insert, update on casework.step_clock to ${app_role};
create index step_clock_running on casework.step_clock (centre, due_at, case_no) where ended_at is null;

alter table casework.case_head drop constraint case_head_state_check;
alter table casework.case_head add constraint case_head_state_check check (state in ('RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'PAUSED',
    'DECIDED', 'DELIVERED', 'NOT_ACCEPTED', 'WITHDRAWN', 'TERMINATED'));

alter table documents.series drop constraint series_kind_check;
alter table documents.series add constraint series_kind_check check (kind in ('MATERIALS_RECEIPT', 'ACCEPTANCE_NOTICE', 'SUPPLEMENT_NOTICE',
    'REFUSAL_NOTICE', 'DECISION', 'DELIVERY_RECEIPT', 'PROCEDURE_NOTICE', 'CLOCK_NOTICE', 'EXTENSION_NOTICE', 'WITHDRAWAL_CONFIRMATION',
    'SUPPLEMENT_REMINDER', 'TERMINATION_DECISION', 'HEARING_RIGHTS_NOTICE', 'HEARING_NOTICE', 'HEARING_MINUTES', 'THIRD_PARTY_NOTICE',
    'JOINT_NOTICE', 'REPORT_UP_LETTER', 'RECUSAL_DECISION', 'RESTRICTION_NOTICE'));
alter table documents.paper drop constraint paper_kind_check;
alter table documents.paper add constraint paper_kind_check check (kind in ('MATERIALS_RECEIPT', 'ACCEPTANCE_NOTICE', 'SUPPLEMENT_NOTICE',
    'REFUSAL_NOTICE', 'DECISION', 'DELIVERY_RECEIPT', 'PROCEDURE_NOTICE', 'CLOCK_NOTICE', 'EXTENSION_NOTICE', 'WITHDRAWAL_CONFIRMATION',
    'SUPPLEMENT_REMINDER', 'TERMINATION_DECISION', 'HEARING_RIGHTS_NOTICE', 'HEARING_NOTICE', 'HEARING_MINUTES', 'THIRD_PARTY_NOTICE',
    'JOINT_NOTICE', 'REPORT_UP_LETTER', 'RECUSAL_DECISION', 'RESTRICTION_NOTICE'));

-- What the law of acceptance keeps in sight: silence, receipts, further notices, materials beside the list, promises.
alter table casework.case_head
    add column silence_ends_at        timestamptz,
    add column silent_promised_due_at timestamptz,
    add column silent_legal_due_at    timestamptz,
    add column silent_provisional     boolean     not null default false,
    add column deemed                 boolean     not null default false,
    add column receipt_due_at         timestamptz,
    add column answered_at            timestamptz,
    add column further_notices        integer     not null default 0 check (further_notices >= 0),
    add column beside_list            integer     not null default 0 check (beside_list >= 0),
    add column promised_until         date,
    add constraint case_head_silence_while_received check (silence_ends_at is null or state = 'RECEIVED'),
    add constraint case_head_silence_has_clocks check ((silence_ends_at is null) = (silent_promised_due_at is null)
                                                       and (silence_ends_at is null) = (silent_legal_due_at is null)),
    add constraint case_head_deemed_is_accepted check (not deemed or accepted_at = received_at),
    add constraint case_head_promise_is_open check (promised_until is null or state in ('ACCEPTED', 'PAUSED'));

comment on column casework.case_head.silence_ends_at is '视为受理: after this moment the case counts as accepted from its receipt, whether or not anybody wrote it down; lists read it so';
comment on column casework.case_head.silent_promised_due_at is 'the promised due moment that then holds';
comment on column casework.case_head.silent_legal_due_at is 'the legal due moment that then holds';
comment on column casework.case_head.deemed is 'accepted by silence, and written down';
comment on column casework.case_head.receipt_due_at is 'closing time of the day of receipt: by then the applicant has an answer or a receipt (A3.4)';
comment on column casework.case_head.answered_at is 'first answer that binds the office: accepted, asked, refused';
comment on column casework.case_head.further_notices is '再次告知: notices after the one-time notice, each opened by a supervisor';
comment on column casework.case_head.beside_list is '清单外材料: materials asked for beside the published list, each on a legal basis';
comment on column casework.case_head.promised_until is '容缺: the day by which promised materials come, while they are still to come';

-- In order of what is due, with what silence would make due.
drop index casework.case_head_by_due;
drop index casework.case_head_in_hand;
create index case_head_by_due on casework.case_head (centre, (coalesce(promised_due_at, silent_promised_due_at)), case_no);
create index case_head_in_hand on casework.case_head (centre, (coalesce(promised_due_at, silent_promised_due_at)), case_no)
    where state in ('RECEIVED', 'AWAITING_SUPPLEMENT', 'ACCEPTED', 'PAUSED', 'DECIDED');

create index case_head_silence on casework.case_head (centre, silence_ends_at) where silence_ends_at is not null;
create index case_head_deemed on casework.case_head (centre, received_at desc) where deemed;
create index case_head_no_receipt on casework.case_head (centre, receipt_due_at)
    where answered_at is null or answered_at > receipt_due_at;
create index case_head_further_notices on casework.case_head (centre, received_at desc) where further_notices > 0;
create index case_head_beside_list on casework.case_head (centre, received_at desc) where beside_list > 0;
create index case_head_promised on casework.case_head (centre, promised_until) where promised_until is not null;

-- Papers of these acts.
alter table documents.series drop constraint series_kind_check;
alter table documents.series add constraint series_kind_check check (kind in (
    'MATERIALS_RECEIPT', 'ACCEPTANCE_NOTICE', 'SUPPLEMENT_NOTICE', 'REFUSAL_NOTICE', 'DECISION', 'DELIVERY_RECEIPT',
    'PROCEDURE_NOTICE', 'CLOCK_NOTICE', 'EXTENSION_NOTICE', 'WITHDRAWAL_CONFIRMATION', 'SUPPLEMENT_REMINDER',
    'TERMINATION_DECISION', 'HEARING_RIGHTS_NOTICE', 'HEARING_NOTICE', 'HEARING_MINUTES', 'THIRD_PARTY_NOTICE',
    'JOINT_NOTICE', 'REPORT_UP_LETTER', 'RECUSAL_DECISION', 'RESTRICTION_NOTICE', 'INSPECTION_RECORD',
    'NOT_REQUIRED_NOTICE', 'REFERRAL_NOTICE', 'CORRECTION_RECORD', 'DEFERRAL_PROMISE', 'SECOND_NOTICE'));
alter table documents.paper drop constraint paper_kind_check;
alter table documents.paper add constraint paper_kind_check check (kind in (
    'MATERIALS_RECEIPT', 'ACCEPTANCE_NOTICE', 'SUPPLEMENT_NOTICE', 'REFUSAL_NOTICE', 'DECISION', 'DELIVERY_RECEIPT',
    'PROCEDURE_NOTICE', 'CLOCK_NOTICE', 'EXTENSION_NOTICE', 'WITHDRAWAL_CONFIRMATION', 'SUPPLEMENT_REMINDER',
    'TERMINATION_DECISION', 'HEARING_RIGHTS_NOTICE', 'HEARING_NOTICE', 'HEARING_MINUTES', 'THIRD_PARTY_NOTICE',
    'JOINT_NOTICE', 'REPORT_UP_LETTER', 'RECUSAL_DECISION', 'RESTRICTION_NOTICE', 'INSPECTION_RECORD',
    'NOT_REQUIRED_NOTICE', 'REFERRAL_NOTICE', 'CORRECTION_RECORD', 'DEFERRAL_PROMISE', 'SECOND_NOTICE'));
